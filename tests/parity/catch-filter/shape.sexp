Try
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
  handler: Catch
    name: Identifier
    guard: Binary operator=gt
      left: MemberAccess
        object: Identifier
        property: Identifier
      right: Number
    body: Block
      statement: Call
        callee: Identifier
        argument: Identifier
    exception: NamedType
