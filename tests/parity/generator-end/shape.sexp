If
  condition: Identifier
  consequence: Block
    statement: Return
