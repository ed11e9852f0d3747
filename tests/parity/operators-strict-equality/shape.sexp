Assignment
  target: Identifier
  value: Binary operator=strict_eq
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=strict_ne
    left: Identifier
    right: Identifier
