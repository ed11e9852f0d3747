List
  element: Identifier
  element: Identifier
