Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  body: Block
    statement: If
      condition: Binary operator=eq
        left: Identifier
        right: Number
      consequence: Block
        statement: Return
          value: Identifier
    statement: Return
      value: Call
        callee: Identifier
        argument: Identifier
        argument: Binary operator=mod
          left: Identifier
          right: Identifier
