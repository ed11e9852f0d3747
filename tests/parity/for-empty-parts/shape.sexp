For loop_kind=infinite
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
