Variable
  name: Identifier
  declared_type: NamedType
  initializer: Identifier
Variable
  name: Identifier
  declared_type: NamedType
