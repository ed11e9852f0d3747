List
List
  element: Identifier
  element: Identifier
