Parameter
  name: Identifier
  declared_type: GenericType
    name: Identifier
    type_argument: WildcardType variance=covariant
      bound: NamedType
