Assignment
  target: Identifier
  value: Binary operator=cmp
    left: Identifier
    right: Identifier
