Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  type_parameter: TypeParameter
    name: Identifier
  body: Block
    statement: Return
      value: Identifier
