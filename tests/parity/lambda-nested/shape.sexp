Lambda
  parameter: Parameter
    name: Identifier
  body: Lambda
    parameter: Parameter
      name: Identifier
    body: Binary operator=add
      left: Identifier
      right: Identifier
