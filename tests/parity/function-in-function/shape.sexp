Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  body: Block
    statement: Function
      name: Identifier
      parameter: Parameter
        name: Identifier
        declared_type: NamedType
      return_type: NamedType
      body: Block
        statement: Return
          value: Binary operator=add
            left: Identifier
            right: Identifier
    statement: Return
      value: Call
        callee: Identifier
        argument: Number
