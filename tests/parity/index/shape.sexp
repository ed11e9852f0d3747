Assignment
  target: Identifier
  value: Index
    object: Identifier
    index: Identifier
Assignment
  target: Identifier
  value: Index
    object: Index
      object: Identifier
      index: Identifier
    index: Binary operator=add
      left: Identifier
      right: Number
Assignment
  target: Index
    object: Index
      object: Identifier
      index: Identifier
    index: Identifier
  value: Identifier
