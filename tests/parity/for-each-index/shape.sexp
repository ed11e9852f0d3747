ForEach
  iterable: Identifier
  key: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
