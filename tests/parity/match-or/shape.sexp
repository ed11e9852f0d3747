Match
  subject: Identifier
  case: Case
    pattern: OrPattern
      element: ValuePattern
        value: Number
      element: ValuePattern
        value: Number
      element: ValuePattern
        value: Number
    body: Call
      callee: Identifier
      argument: Identifier
