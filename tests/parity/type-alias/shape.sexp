TypeAlias
  name: Identifier
  declared_type: GenericType
    name: Identifier
    type_argument: NamedType
