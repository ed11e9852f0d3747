If
  condition: Unary operator=not
    operand: Parenthesized
      value: TypeTest operator=instanceof
        value: Identifier
        type: NamedType
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Identifier
