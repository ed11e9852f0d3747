While
  condition: Identifier
  body: Block
    statement: If
      condition: Binary operator=gt
        left: Identifier
        right: Number
      consequence: Block
        statement: Break
    statement: If
      condition: Binary operator=gt
        left: Identifier
        right: Number
      consequence: Block
        statement: Continue
    statement: Return
      value: Identifier
