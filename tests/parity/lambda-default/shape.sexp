Lambda
  parameter: Parameter
    name: Identifier
  parameter: Parameter
    name: Identifier
    default_value: Number
  parameter: Parameter variadic
    name: Identifier
  body: Identifier
