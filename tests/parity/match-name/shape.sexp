Match
  subject: Identifier
  case: Case
    pattern: AsPattern
      name: Identifier
      pattern: ConstructorPattern
        element: ValuePattern
          value: Number
        element: BindingPattern
          name: Identifier
        type: NamedType
    body: Call
      callee: Identifier
      argument: Identifier
