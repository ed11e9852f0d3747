Variable
  name: Identifier
  initializer: Try
    body: Block
      statement: Call
        callee: Identifier
        argument: Identifier
    handler: Catch
      name: Identifier
      body: Number
      exception: NamedType
