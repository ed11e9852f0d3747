Assignment
  target: Identifier
  value: Binary operator=add
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=sub
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=mul
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=div
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=mod
    left: Identifier
    right: Identifier
