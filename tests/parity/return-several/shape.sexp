Return
  value: Tuple
    element: Identifier
    element: Identifier
