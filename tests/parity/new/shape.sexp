New
  type: NamedType
New
  argument: Identifier
  argument: Identifier
  type: NamedType
New
  argument: Identifier
  type: GenericType
    name: Identifier
    type_argument: NamedType
