Switch switch_kind=none
  case: Case
    pattern: Binary operator=gt
      left: Identifier
      right: Number
    body: Return
      value: Number
  case: Case
    pattern: Binary operator=lt
      left: Identifier
      right: Number
    body: Return
      value: Number
  case: Case default
    body: Return
      value: Number
