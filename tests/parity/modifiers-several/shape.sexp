Class
  name: Identifier
  member: Field modifiers=[static readonly] visibility=[protected]
    name: Identifier
    declared_type: NamedType
    initializer: Number
