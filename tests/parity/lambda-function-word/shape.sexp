Lambda
  parameter: Parameter
    name: Identifier
  body: Block
    statement: Return
      value: Identifier
