TypeQuery
  type: NamedType
