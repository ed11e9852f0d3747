DoWhile
  condition: Binary operator=gt
    left: Identifier
    right: Number
  body: Call
    callee: Identifier
    argument: Identifier
