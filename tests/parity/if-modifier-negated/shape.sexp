If
  condition: Unary operator=not
    operand: Identifier
  consequence: Call
    callee: Identifier
    argument: Identifier
