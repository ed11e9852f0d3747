Call
  callee: MemberAccess
    object: Identifier
    property: Identifier
Call
  callee: MemberAccess
    object: Identifier
    property: Identifier
  argument: Identifier
  argument: Identifier
Call
  callee: MemberAccess
    object: MemberAccess
      object: Identifier
      property: Identifier
    property: Identifier
  argument: Identifier
