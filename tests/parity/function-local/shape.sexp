Function
  name: Identifier
  parameter: Parameter
    name: Identifier
  body: Block
    statement: Function
      name: Identifier
      parameter: Parameter
        name: Identifier
      body: Block
        statement: Return
          value: Identifier
    statement: Return
      value: Call
        callee: Identifier
        argument: Identifier
