Variable
  name: Identifier
  initializer: Block
    statement: Call
      callee: Identifier
      argument: Identifier
    statement: Number
