Class
  name: Identifier
  member: Field modifiers=[readonly]
    name: Identifier
    declared_type: NamedType
    initializer: Number
