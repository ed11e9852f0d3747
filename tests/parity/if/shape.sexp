If
  condition: Binary operator=gt
    left: Identifier
    right: Number
  consequence: Block
    statement: Return
      value: Number
