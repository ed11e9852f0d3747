Interface
  name: Identifier
  member: Method is_declaration
    name: Identifier
    return_type: NamedType
Class
  name: Identifier
  supertype: Heritage heritage_kind=implements
    type: NamedType
