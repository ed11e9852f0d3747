Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  parameter: Parameter variadic
    name: Identifier
    declared_type: NamedType
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
