For
  condition: Binary operator=lt
    left: Identifier
    right: Identifier
  init: DeclarationGroup
    declarator: Variable
      name: Identifier
      initializer: Number
    declarator: Variable
      name: Identifier
      initializer: Identifier
    declared_type: NamedType
  update: Update operator=inc fix=postfix
    operand: Identifier
  update: Update operator=dec fix=postfix
    operand: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
      argument: Identifier
