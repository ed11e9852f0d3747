Class
  name: Identifier
  member: Field visibility=[public]
    name: Identifier
    declared_type: NamedType
    initializer: Number
  member: Field visibility=[protected]
    name: Identifier
    declared_type: NamedType
    initializer: Number
  member: Field visibility=[private]
    name: Identifier
    declared_type: NamedType
    initializer: Number
