Class
  name: Identifier
  member: Field
    name: Identifier
    declared_type: NamedType
  member: Field
    name: Identifier
    declared_type: NamedType
  type_parameter: TypeParameter
    name: Identifier
  type_parameter: TypeParameter
    name: Identifier
