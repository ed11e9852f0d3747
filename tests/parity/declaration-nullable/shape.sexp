Variable
  name: Identifier
  declared_type: NullableType
    type: NamedType
  initializer: Identifier
