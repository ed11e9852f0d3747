Variable
  initializer: Identifier
  pattern: MapPattern
    entry: MapEntry shorthand
      key: Identifier
    entry: MapEntry
      key: Identifier
      value: BindingPattern
        name: Identifier
Variable
  initializer: Identifier
  pattern: MapPattern
    entry: MapEntry shorthand
      value: DefaultPattern
        name: Identifier
        default_value: Number
    entry: RestPattern spread_kind=mapping
      name: Identifier
