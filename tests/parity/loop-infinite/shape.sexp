While
  condition: Boolean truth=true
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
