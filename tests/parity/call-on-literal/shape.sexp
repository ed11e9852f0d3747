Call
  callee: MemberAccess
    object: String
      content: StringContent
    property: Identifier
  argument: Identifier
Call
  callee: MemberAccess
    object: Call
      callee: MemberAccess
        object: String
          content: StringContent
        property: Identifier
    property: Identifier
  argument: Identifier
