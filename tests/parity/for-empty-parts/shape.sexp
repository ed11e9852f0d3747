For
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
