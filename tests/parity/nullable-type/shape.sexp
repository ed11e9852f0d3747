Parameter
  name: Identifier
  declared_type: UnionType
    element: NamedType
    element: LiteralType
      value: Null
