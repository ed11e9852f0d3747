If
  condition: Binary operator=gt
    left: Identifier
    right: Number
  consequence: Block
    statement: Return
      value: Identifier
  init: Variable
    name: Identifier
    declared_type: NamedType
    initializer: Identifier
