While
  condition: Binary operator=gt
    left: Identifier
    right: Number
  body: Block
    statement: Assignment assign_op=sub
      target: Identifier
      value: Number
