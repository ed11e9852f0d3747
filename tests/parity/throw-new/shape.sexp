Throw
  value: New
    argument: Identifier
    type: NamedType
