Lambda
  parameter: Parameter
    name: Identifier
  body: Block
    statement: Assignment assign_op=add
      target: Identifier
      value: Identifier
    statement: Return
      value: Identifier
