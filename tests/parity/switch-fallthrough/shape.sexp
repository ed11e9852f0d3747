Switch
  subject: Identifier
  case: Case
    pattern: Number
    body: Call
      callee: Identifier
      argument: Identifier
  case: Case
    pattern: Number
    body: Return
      value: Number
