If
  condition: Binary operator=gt
    left: Identifier
    right: Number
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Number
  alternative: If elif
    condition: Binary operator=lt
      left: Identifier
      right: Number
    consequence: Block
      statement: Call
        callee: Identifier
        argument: Number
