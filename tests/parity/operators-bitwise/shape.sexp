Assignment
  target: Identifier
  value: Binary operator=band
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=bor
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=bxor
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Unary operator=bnot
    operand: Identifier
Assignment
  target: Identifier
  value: Binary operator=shl
    left: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=shr
    left: Identifier
    right: Identifier
