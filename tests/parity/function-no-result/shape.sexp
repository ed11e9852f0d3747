Function
  name: Identifier
  return_type: NamedType
  body: Block
    statement: Call
      callee: Identifier
