Method modifiers=[static]
  name: Identifier
  return_type: NamedType
  body: Block
    statement: Return
      value: Number
