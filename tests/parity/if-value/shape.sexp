Variable
  name: Identifier
  initializer: If
    condition: Binary operator=gt
      left: Identifier
      right: Number
    consequence: Block
      statement: Number
    alternative: Block
      statement: Number
