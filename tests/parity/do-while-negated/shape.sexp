DoWhile
  condition: Unary operator=not
    operand: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
