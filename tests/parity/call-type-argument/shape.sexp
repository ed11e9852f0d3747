Call
  callee: Identifier
  argument: Identifier
  type_argument: NamedType
Call
  callee: MemberAccess
    object: Identifier
    property: Identifier
  argument: Identifier
  type_argument: NamedType
Call
  callee: MemberAccess
    object: Identifier
    property: Identifier
  argument: Identifier
  argument: Identifier
  type_argument: NamedType
  type_argument: NamedType
