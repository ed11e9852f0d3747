Try
  body: Block
    statement: Return
      value: Identifier
  handler: Catch
    name: Identifier
    body: Block
      statement: Return
        value: Identifier
    exception: NamedType
    exception: NamedType
