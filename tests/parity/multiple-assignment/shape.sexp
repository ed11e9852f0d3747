Assignment
  target: SequencePattern
    element: Identifier
    element: Identifier
  value: Tuple
    element: Identifier
    element: Identifier
