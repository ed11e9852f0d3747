Method
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
    annotation: Annotation
      name: Identifier
  return_type: NamedType
  annotation: Annotation
    name: Identifier
    argument: Argument argument_kind=named
      name: Identifier
      value: Number
    argument: Argument argument_kind=named
      name: Identifier
      value: Number
  body: Block
    statement: Return
      value: Number
