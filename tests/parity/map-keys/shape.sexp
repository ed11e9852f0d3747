Map
  entry: MapEntry
    key: Number
    value: Identifier
  entry: MapEntry
    key: Identifier
    value: Identifier
  entry: MapEntry
    key: Call
      callee: Identifier
      argument: Identifier
    value: Identifier
