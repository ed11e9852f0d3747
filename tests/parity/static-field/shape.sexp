Class
  name: Identifier
  member: Field modifiers=[static]
    name: Identifier
    declared_type: NamedType
    initializer: Number
