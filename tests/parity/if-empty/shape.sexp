If
  condition: Binary operator=gt
    left: Identifier
    right: Number
  consequence: Block
  alternative: Block
    statement: Call
      callee: Identifier
      argument: Identifier
