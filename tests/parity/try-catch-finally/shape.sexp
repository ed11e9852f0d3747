Try
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
  handler: Catch
    name: Identifier
    body: Block
      statement: Call
        callee: Identifier
        argument: Identifier
    exception: NamedType
  finalizer: Block
    statement: Call
      callee: Identifier
      argument: Identifier
