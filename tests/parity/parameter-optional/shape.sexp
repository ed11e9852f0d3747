Parameter optional
  name: Identifier
  declared_type: NamedType
