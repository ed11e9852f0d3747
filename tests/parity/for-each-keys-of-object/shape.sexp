ForEach
  target: MapPattern
    entry: MapEntry shorthand
      key: Identifier
    entry: MapEntry
      key: Identifier
      value: BindingPattern
        name: Identifier
  iterable: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
      argument: Identifier
