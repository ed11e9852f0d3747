CompositeLiteral
  type: NamedType
  entry: MapEntry
    key: Identifier
    value: Identifier
  entry: MapEntry
    key: Identifier
    value: Identifier
