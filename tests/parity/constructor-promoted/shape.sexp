Class
  name: Identifier
  parameter: Parameter promotes
    name: Identifier
    declared_type: NamedType
  parameter: Parameter promotes
    name: Identifier
    declared_type: NamedType
