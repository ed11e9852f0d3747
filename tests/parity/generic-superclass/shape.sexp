Class
  name: Identifier
  member: Field
    name: Identifier
    declared_type: NamedType
    initializer: Number
  supertype: Heritage heritage_kind=extends
    type: GenericType
      name: Identifier
      type_argument: NamedType
  supertype: Heritage heritage_kind=implements
    type: NamedType
  supertype: Heritage heritage_kind=implements
    type: NamedType
