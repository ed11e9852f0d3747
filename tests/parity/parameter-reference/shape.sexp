Function
  name: Identifier
  parameter: Parameter reference_kind=lvalue
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  body: Block
    statement: Assignment
      target: Identifier
      value: Number
