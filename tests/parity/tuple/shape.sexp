Tuple
  element: Identifier
  element: Identifier
Tuple
  element: Identifier
  element: Tuple
    element: Identifier
    element: Identifier
