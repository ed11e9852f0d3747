Interface
  name: Identifier
  member: Method is_declaration
    name: Identifier
    return_type: NamedType
  supertype: Heritage heritage_kind=extends
    type: NamedType
  supertype: Heritage heritage_kind=extends
    type: NamedType
