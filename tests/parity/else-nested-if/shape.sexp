If
  condition: Binary operator=gt
    left: Identifier
    right: Number
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Number
  alternative: Block
    statement: If
      condition: Binary operator=lt
        left: Identifier
        right: Number
      consequence: Block
        statement: Call
          callee: Identifier
          argument: Number
