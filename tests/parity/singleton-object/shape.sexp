Class class_kind=object
  name: Identifier
  member: Method
    name: Identifier
    return_type: NamedType
    body: Block
      statement: Return
        value: Number
