Switch
  subject: Identifier
  case: Case
    pattern: Number
    body: Call
      callee: Identifier
      argument: Identifier
    body: Break
  case: Case
    pattern: Number
    body: Break
  case: Case default
    body: Call
      callee: Identifier
      argument: Number
    body: Break
