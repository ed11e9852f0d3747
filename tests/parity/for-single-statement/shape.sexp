For
  condition: Binary operator=lt
    left: Identifier
    right: Identifier
  init: Variable
    name: Identifier
    declared_type: NamedType
    initializer: Number
  update: Update operator=inc
    operand: Identifier
  body: Call
    callee: Identifier
    argument: Identifier
