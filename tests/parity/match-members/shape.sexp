Match
  subject: Identifier
  case: Case
    pattern: ConstructorPattern
      type: NamedType
      entry: MapEntry
        key: Identifier
        value: ValuePattern
          value: Unary operator=neg
            operand: Number
      entry: MapEntry
        key: Identifier
        value: BindingPattern
          name: Identifier
    body: Call
      callee: Identifier
      argument: Identifier
