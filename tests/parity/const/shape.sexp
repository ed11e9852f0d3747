Variable binding=const
  name: Identifier
  declared_type: NamedType
  initializer: Number
