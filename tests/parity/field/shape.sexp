Field
  name: Identifier
  declared_type: NamedType
  initializer: Number
