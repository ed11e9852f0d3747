Field
  name: Identifier
  declared_type: NamedType
    name: Identifier
    qualifier: Identifier
    qualifier: Identifier
    qualifier: Identifier
