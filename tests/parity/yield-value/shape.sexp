Assignment
  target: Identifier
  value: Yield
    value: Identifier
