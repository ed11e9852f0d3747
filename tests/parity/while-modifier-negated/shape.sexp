While
  condition: Unary operator=not
    operand: Identifier
  body: Call
    callee: Identifier
    argument: Identifier
