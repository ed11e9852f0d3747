Switch
  subject: Identifier
  case: Case default
    body: Call
      callee: Identifier
      argument: Number
    body: Break
  case: Case
    pattern: Number
    body: Call
      callee: Identifier
      argument: Number
    body: Break
