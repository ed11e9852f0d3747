Variable
  name: Identifier
  declared_type: InferredType
  initializer: Lambda
    parameter: Parameter
      name: Identifier
    body: Binary operator=add
      left: Identifier
      right: Number
Return
  value: Call
    callee: Identifier
    argument: Identifier
