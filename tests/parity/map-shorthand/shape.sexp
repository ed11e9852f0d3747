Map
  entry: MapEntry shorthand
    key: Identifier
  entry: MapEntry shorthand
    key: Identifier
