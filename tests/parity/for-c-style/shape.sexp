For
  condition: Binary operator=lt
    left: Identifier
    right: Identifier
  init: Variable
    name: Identifier
    declared_type: NamedType
    initializer: Number
  update: Update operator=inc fix=postfix
    operand: Identifier
  body: Block
    statement: Assignment assign_op=sub
      target: Identifier
      value: Identifier
