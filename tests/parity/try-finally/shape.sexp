Try
  body: Block
    statement: Return
      value: Identifier
  finalizer: Block
    statement: Call
      callee: Identifier
      argument: Identifier
