Assignment
  target: Identifier
  value: Binary operator=eq
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=ne
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=lt
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=le
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=gt
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=ge
    left: Identifier
    right: Identifier
