Match
  subject: Identifier
  case: Case
    pattern: ValuePattern
      value: Number
    guard: Identifier
    body: Call
      callee: Identifier
      argument: Identifier
