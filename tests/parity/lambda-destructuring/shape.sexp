Lambda
  parameter: Parameter
    pattern: SequencePattern
      element: BindingPattern
        name: Identifier
      element: BindingPattern
        name: Identifier
  body: Identifier
