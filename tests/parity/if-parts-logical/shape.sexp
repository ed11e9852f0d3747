If
  condition: Binary operator=and
    left: Identifier
    right: Parenthesized
      value: Binary operator=or
        left: Identifier
        right: Unary operator=not
          operand: Identifier
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Number
