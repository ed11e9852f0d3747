For
  condition: Binary operator=gt
    left: Identifier
    right: Number
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
