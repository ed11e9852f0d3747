Assignment
  target: Identifier
  value: Binary operator=sub
    left: Binary operator=add
      left: Identifier
      right: Binary operator=mul
        left: Identifier
        right: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=mul
    left: Parenthesized
      value: Binary operator=add
        left: Identifier
        right: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=sub
    left: Binary operator=sub
      left: Identifier
      right: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=mul
    left: Unary operator=neg
      operand: Identifier
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=or
    left: Binary operator=and
      left: Binary operator=lt
        left: Identifier
        right: Binary operator=add
          left: Identifier
          right: Identifier
      right: Binary operator=eq
        left: Identifier
        right: Identifier
    right: Binary operator=gt
      left: Identifier
      right: Identifier
Assignment
  target: Identifier
  value: Binary operator=shl
    left: Identifier
    right: Binary operator=add
      left: Identifier
      right: Identifier
Assignment
  target: Identifier
  value: Parenthesized
    value: Binary operator=band
      left: Identifier
      right: Binary operator=eq
        left: Identifier
        right: Identifier
