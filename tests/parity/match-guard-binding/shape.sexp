Match
  subject: Identifier
  case: Case
    pattern: BindingPattern
      name: Identifier
    guard: Binary operator=gt
      left: Identifier
      right: Number
    body: Call
      callee: Identifier
      argument: Identifier
