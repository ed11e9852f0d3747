Function async generator
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  body: Block
    statement: Yield
      value: Await
        operand: Identifier
