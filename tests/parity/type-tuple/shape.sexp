Parameter
  name: Identifier
  declared_type: TupleType
    element: NamedType
    element: NamedType
