Try
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
  handler: Catch
    body: Block
      statement: Call
        callee: Identifier
        argument: Number
