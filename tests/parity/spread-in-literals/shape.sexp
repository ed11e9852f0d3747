List
  element: Spread
    operand: Identifier
  element: Identifier
Map
  entry: Spread spread_kind=mapping
    operand: Identifier
  entry: MapEntry
    key: String
      content: StringContent
    value: Identifier
