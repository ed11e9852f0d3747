ResourceScope
  body: Block
    statement: Return
      value: Number
  resource: Identifier
