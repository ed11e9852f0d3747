List
  element: List
    element: Identifier
    element: Identifier
  element: List
    element: Identifier
Map
  entry: MapEntry
    key: String
      content: StringContent
    value: List
      element: Identifier
  entry: MapEntry
    key: String
      content: StringContent
    value: Map
      entry: MapEntry
        key: String
          content: StringContent
        value: Identifier
