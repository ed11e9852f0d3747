ForEach
  target: Identifier
  iterable: List
    element: Number
    element: Number
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
