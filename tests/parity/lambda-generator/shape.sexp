Lambda generator
  parameter: Parameter
    name: Identifier
  body: Block
    statement: Yield
      value: Identifier
