Class
  name: Identifier
  member: Method
    name: Identifier
    return_type: NamedType
    annotation: Annotation
      name: Identifier
      argument: Number
    body: Block
      statement: Return
        value: Number
  annotation: Annotation
    name: Identifier
