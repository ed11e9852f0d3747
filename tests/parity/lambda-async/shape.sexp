Lambda async
  parameter: Parameter
    name: Identifier
  body: Await
    operand: Identifier
