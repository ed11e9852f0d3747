Assignment
  target: SequencePattern
    element: Index
      object: Identifier
      index: Identifier
    element: Index
      object: Identifier
      index: Identifier
  value: Tuple
    element: Index
      object: Identifier
      index: Identifier
    element: Index
      object: Identifier
      index: Identifier
Assignment
  target: SequencePattern
    element: MemberAccess
      object: Identifier
      property: Identifier
    element: MemberAccess
      object: Identifier
      property: Identifier
  value: Tuple
    element: Identifier
    element: Identifier
