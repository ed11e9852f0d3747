Call
  callee: Identifier
  argument: Lambda
    parameter: Parameter
      name: Identifier
    body: Binary operator=add
      left: Identifier
      right: Number
  argument: Number
