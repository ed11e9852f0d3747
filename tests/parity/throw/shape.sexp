If
  condition: Identifier
  consequence: Block
    statement: Throw
      value: Identifier
