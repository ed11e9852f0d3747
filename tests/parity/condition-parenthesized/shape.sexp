If
  condition: Parenthesized
    value: Binary operator=gt
      left: Identifier
      right: Number
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Parenthesized
        value: Identifier
Return
  value: Binary operator=add
    left: Parenthesized
      value: Identifier
    right: Parenthesized
      value: Number
