Switch
  subject: Identifier
  case: Case
    pattern: Number
    body: Return
      value: Number
  case: Case default
    body: Return
      value: Number
