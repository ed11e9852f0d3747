Assignment
  target: Identifier
  value: Unary operator=neg
    operand: Identifier
Assignment
  target: Identifier
  value: Unary operator=plus
    operand: Identifier
Assignment
  target: Identifier
  value: Unary operator=bnot
    operand: Identifier
Assignment
  target: Identifier
  value: Unary operator=neg
    operand: Parenthesized
      value: Unary operator=neg
        operand: Identifier
