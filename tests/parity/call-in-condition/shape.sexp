While
  condition: Binary operator=and
    left: Binary operator=ne
      left: Parenthesized
        value: Assignment
          target: Identifier
          value: Call
            callee: Identifier
            argument: Identifier
      right: Null
    right: Unary operator=not
      operand: Call
        callee: MemberAccess
          object: Identifier
          property: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
