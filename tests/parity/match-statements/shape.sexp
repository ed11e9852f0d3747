Match
  subject: Identifier
  case: Case
    pattern: ValuePattern
      value: Number
    body: Call
      callee: Identifier
      argument: Number
    body: Call
      callee: Identifier
      argument: Number
