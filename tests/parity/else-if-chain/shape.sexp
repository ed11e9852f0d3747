If
  condition: Binary operator=gt
    left: Identifier
    right: Number
  consequence: Block
    statement: Return
      value: Number
  alternative: If elif
    condition: Binary operator=lt
      left: Identifier
      right: Number
    consequence: Block
      statement: Return
        value: Number
    alternative: Block
      statement: Return
        value: Number
