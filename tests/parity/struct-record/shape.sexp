Struct
  name: Identifier
  member: Field
    name: Identifier
    declared_type: NamedType
  member: Field
    name: Identifier
    declared_type: NamedType
