Assignment
  target: Index
    object: Identifier
    index: Update operator=inc fix=postfix
      operand: Identifier
  value: Update operator=dec fix=postfix
    operand: Identifier
Assignment
  target: Index
    object: Identifier
    index: Update operator=inc
      operand: Identifier
  value: Update operator=dec
    operand: Identifier
Assignment
  target: Identifier
  value: Binary operator=add
    left: Update operator=dec fix=postfix
      operand: Identifier
    right: Update operator=inc
      operand: Identifier
