While
  condition: Call
    callee: Identifier
    argument: Identifier
  body: Block
    statement: Update operator=inc fix=postfix
      operand: Identifier
    statement: Call
      callee: Identifier
      argument: Identifier
