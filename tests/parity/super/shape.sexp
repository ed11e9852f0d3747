Call
  callee: MemberAccess
    object: Super
    property: Identifier
  argument: Identifier
