If
  condition: Binary operator=or
    left: Binary operator=and
      left: Identifier
      right: Unary operator=not
        operand: Identifier
    right: Identifier
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Identifier
