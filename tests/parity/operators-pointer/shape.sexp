Assignment
  target: Identifier
  value: Unary operator=addr
    operand: Identifier
Assignment
  target: Identifier
  value: Unary operator=deref
    operand: Identifier
Assignment
  target: Unary operator=deref
    operand: Identifier
  value: Binary operator=add
    left: Identifier
    right: Unary operator=deref
      operand: Identifier
