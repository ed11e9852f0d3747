Function is_declaration
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
