Class
  name: Identifier
  type_parameter: TypeParameter
    name: Identifier
    bound: NamedType
    bound: NamedType
