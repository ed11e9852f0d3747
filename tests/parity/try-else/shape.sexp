Try
  body: Block
    statement: Return
      value: Identifier
  handler: Catch
    name: Identifier
    body: Block
      statement: Return
        value: Identifier
    exception: NamedType
  finalizer: Block
    statement: Call
      callee: Identifier
      argument: Identifier
  orelse: Block
    statement: Return
      value: Number
