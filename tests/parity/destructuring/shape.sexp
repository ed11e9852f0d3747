Variable
  initializer: Identifier
  pattern: SequencePattern
    element: BindingPattern
      name: Identifier
    element: BindingPattern
      name: Identifier
Variable
  initializer: Identifier
  pattern: SequencePattern
    element: BindingPattern
      name: Identifier
    element: SequencePattern
      element: BindingPattern
        name: Identifier
      element: BindingPattern
        name: Identifier
