Sequence
  element: Identifier
  element: Identifier
Sequence
  element: Identifier
  element: Identifier
  element: Identifier
