Assignment
  target: Identifier
  value: Index
    object: Identifier
    index: Unary operator=neg
      operand: Number
