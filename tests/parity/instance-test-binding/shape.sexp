If
  condition: TypeTest operator=instanceof
    name: Identifier
    value: Identifier
    type: NamedType
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Identifier
