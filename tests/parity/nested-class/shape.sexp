Class
  name: Identifier
  member: Class
    name: Identifier
    member: Field
      name: Identifier
      declared_type: NamedType
      initializer: Number
