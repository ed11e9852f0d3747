Binary operator=gt
  left: Parenthesized
    value: Assignment
      target: Identifier
      value: Call
        callee: Identifier
        argument: Identifier
  right: Identifier
