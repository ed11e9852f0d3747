ForEach
  target: Identifier
  iterable: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
  orelse: Block
    statement: Call
      callee: Identifier
      argument: Number
