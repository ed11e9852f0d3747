Match
  subject: Identifier
  case: Case
    pattern: MapPattern
      entry: MapEntry
        key: Symbol
        value: BindingPattern
          name: Identifier
      entry: MapEntry
        key: Symbol
        value: ValuePattern
          value: Number
    body: Call
      callee: Identifier
      argument: Identifier
