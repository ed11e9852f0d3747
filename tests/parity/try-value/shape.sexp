Variable
  name: Identifier
  initializer: Try
    body: Block
      statement: Call
        callee: Identifier
        argument: Identifier
    handler: Catch
      name: Identifier
      body: Block
        statement: Number
      exception: NamedType
