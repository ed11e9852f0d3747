Assignment
  target: Identifier
  value: Assignment
    target: Identifier
    value: Identifier
Assignment
  target: Index
    object: Identifier
    index: Identifier
  value: Assignment
    target: Identifier
    value: Identifier
