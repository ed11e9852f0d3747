Map
  entry: MapEntry
    key: Identifier
    value: Identifier
  entry: MapEntry
    key: Identifier
    value: Identifier
