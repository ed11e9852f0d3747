While
  condition: Identifier
  body: Call
    callee: Identifier
    argument: Identifier
