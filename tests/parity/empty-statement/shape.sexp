While
  condition: Binary operator=gt
    left: Call
      callee: Identifier
      argument: Identifier
    right: Number
  body: Empty
