If
  condition: Binary operator=or
    left: Binary operator=and
      left: Identifier
      right: Identifier
    right: Unary operator=not
      operand: Identifier
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Identifier
