Class
  name: Identifier
  member: Field
    name: Identifier
    declared_type: GenericType
      name: Identifier
      type_argument: NamedType
  type_parameter: TypeParameter
    name: Identifier
    bound: NamedType
