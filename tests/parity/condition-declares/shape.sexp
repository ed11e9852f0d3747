If
  condition: Variable
    name: Identifier
    declared_type: NamedType
    initializer: Call
      callee: Identifier
      argument: Identifier
  consequence: Block
    statement: Call
      callee: Identifier
      argument: Identifier
