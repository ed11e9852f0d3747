Match
  subject: Identifier
  case: Case
    pattern: ValuePattern
      value: Number
    body: Call
      callee: Identifier
      argument: Number
  case: Case default
    body: Call
      callee: Identifier
      argument: Number
