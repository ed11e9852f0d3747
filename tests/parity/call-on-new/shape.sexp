Call
  callee: MemberAccess
    object: New
      argument: Identifier
      type: NamedType
    property: Identifier
Call
  callee: Identifier
  argument: MemberAccess
    object: New
      argument: Identifier
      type: NamedType
    property: Identifier
