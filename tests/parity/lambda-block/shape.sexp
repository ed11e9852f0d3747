Lambda
  parameter: Parameter
    name: Identifier
  parameter: Parameter
    name: Identifier
  body: Block
    statement: If
      condition: Binary operator=gt
        left: Identifier
        right: Identifier
      consequence: Block
        statement: Return
          value: Identifier
    statement: Return
      value: Identifier
