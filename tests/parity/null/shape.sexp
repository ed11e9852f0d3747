Assignment
  target: Identifier
  value: Null
Assignment
  target: Identifier
  value: Binary operator=eq
    left: Identifier
    right: Null
