Labeled
  label: Identifier
  body: Block
    statement: If
      condition: Binary operator=gt
        left: Identifier
        right: Number
      consequence: Block
        statement: Break
          label: Identifier
    statement: Call
      callee: Identifier
      argument: Identifier
