Set
  element: Identifier
  element: Identifier
