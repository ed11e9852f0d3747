Function
  name: Identifier
  body: Block
    statement: Call
      callee: Identifier
