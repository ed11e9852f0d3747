Field
  name: Identifier
  declared_type: GenericType
    name: Identifier
    qualifier: Identifier
    qualifier: Identifier
    type_argument: NamedType
