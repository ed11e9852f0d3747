TypeAlias
  name: Identifier
  declared_type: FunctionType
    parameter: Parameter
      name: Identifier
      declared_type: NamedType
    return_type: NamedType
