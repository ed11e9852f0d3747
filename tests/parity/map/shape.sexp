Map
Map
  entry: MapEntry
    key: String
      content: StringContent
    value: Identifier
  entry: MapEntry
    key: String
      content: StringContent
    value: Identifier
