TypeTest operator=instanceof
  value: Identifier
  type: NamedType
TypeTest operator=instanceof
  value: Identifier
  type: NamedType
