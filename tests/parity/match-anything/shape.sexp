Match
  subject: Identifier
  case: Case
    pattern: BindingPattern
      name: Identifier
    body: Call
      callee: Identifier
      argument: Identifier
