If
  condition: Unary operator=not
    operand: Identifier
  consequence: Block
    statement: Return
      value: Number
  alternative: Block
    statement: Return
      value: Number
