ResourceScope
  body: Block
    statement: Return
      value: Identifier
  resource: Variable
    name: Identifier
    declared_type: InferredType
    initializer: Call
      callee: Identifier
      argument: Identifier
