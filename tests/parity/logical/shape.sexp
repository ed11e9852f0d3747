Assignment
  target: Identifier
  value: Binary operator=and
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=or
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Unary operator=not
    operand: Identifier
Assignment
  target: Identifier
  value: Binary operator=or
    left: Unary operator=not
      operand: Parenthesized
        value: Binary operator=and
          left: Identifier
          right: Identifier
    right: Identifier
