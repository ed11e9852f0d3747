Match
  subject: Tuple
    element: Identifier
    element: Identifier
  case: Case
    pattern: SequencePattern
      element: ValuePattern
        value: Number
      element: WildcardPattern
    body: Call
      callee: Identifier
      argument: Identifier
