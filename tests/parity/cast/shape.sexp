Cast
  value: Identifier
  type: NamedType
Cast
  value: MemberAccess
    object: Identifier
    property: Identifier
  type: NamedType
