Match
  subject: Identifier
  case: Case
    pattern: ValuePattern
      value: String
        content: StringContent
    body: Call
      callee: Identifier
      argument: Number
  case: Case
    pattern: ValuePattern
      value: Unary operator=neg
        operand: Number
    body: Call
      callee: Identifier
      argument: Number
