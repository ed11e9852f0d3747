Variable
  initializer: Identifier
  pattern: SequencePattern
    element: BindingPattern
      name: Identifier
    element: RestPattern
      name: Identifier
