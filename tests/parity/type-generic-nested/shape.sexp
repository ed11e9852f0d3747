Parameter
  name: Identifier
  declared_type: GenericType
    name: Identifier
    type_argument: NamedType
    type_argument: GenericType
      name: Identifier
      type_argument: NamedType
