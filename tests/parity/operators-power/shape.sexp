Assignment
  target: Identifier
  value: Binary operator=pow
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=pow
    left: Identifier
    right: Binary operator=pow
      left: Identifier
      right: Identifier
Assignment
  target: Identifier
  value: Binary operator=mul
    left: Identifier
    right: Binary operator=pow
      left: Identifier
      right: Identifier
