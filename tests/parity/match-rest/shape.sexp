Match
  subject: Identifier
  case: Case
    pattern: SequencePattern
      element: BindingPattern
        name: Identifier
      element: RestPattern
        name: Identifier
    body: Call
      callee: Identifier
      argument: Identifier
      argument: Identifier
