ForEach
  target: SequencePattern
    element: BindingPattern
      name: Identifier
    element: SequencePattern
      element: BindingPattern
        name: Identifier
      element: BindingPattern
        name: Identifier
  iterable: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
      argument: Identifier
      argument: Identifier
