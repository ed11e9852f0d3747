TypeAlias alias_kind=delegate
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
Class
  name: Identifier
  member: Property property_kind=event
    name: Identifier
    declared_type: NamedType
