ResourceScope
  body: Block
    statement: Return
      value: Identifier
  resource: Variable
    name: Identifier
    initializer: Call
      callee: Identifier
      argument: Identifier
  resource: Variable
    name: Identifier
    initializer: Call
      callee: Identifier
      argument: Identifier
