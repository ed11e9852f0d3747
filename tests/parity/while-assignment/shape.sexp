While
  condition: Binary operator=gt
    left: Parenthesized
      value: Assignment
        target: Identifier
        value: Call
          callee: Identifier
    right: Number
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
