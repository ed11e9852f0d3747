Switch
  subject: Identifier
  case: Case
    pattern: Number
    pattern: Number
    body: Return
      value: Number
  case: Case
    pattern: Number
    body: Return
      value: Number
