Block
  statement: Block
    statement: Call
      callee: Identifier
      argument: Identifier
  statement: Call
    callee: Identifier
    argument: Number
