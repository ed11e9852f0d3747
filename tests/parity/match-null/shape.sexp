Match
  subject: Identifier
  case: Case
    pattern: ValuePattern
      value: Null
    body: Call
      callee: Identifier
      argument: Number
  case: Case
    pattern: ValuePattern
      value: Boolean truth=true
    body: Call
      callee: Identifier
      argument: Number
