Call
  callee: MemberAccess
    object: Call
      callee: MemberAccess
        object: Call
          callee: MemberAccess
            object: Identifier
            property: Identifier
          argument: Identifier
        property: Identifier
    property: Identifier
  argument: Identifier
  argument: Identifier
Call
  callee: MemberAccess
    object: Call
      callee: Identifier
      argument: Identifier
    property: Identifier
