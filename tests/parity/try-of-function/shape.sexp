Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  body: Try
    body: Block
      statement: Return
        value: Identifier
    handler: Catch
      name: Identifier
      body: Block
        statement: Return
          value: Number
      exception: NamedType
