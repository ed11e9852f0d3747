Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: FunctionType
      parameter: Parameter
        name: Identifier
        declared_type: NamedType
      parameter: Parameter
        name: Identifier
        declared_type: NamedType
      return_type: NamedType
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
