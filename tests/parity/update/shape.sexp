Update operator=inc fix=postfix
  operand: Identifier
Update operator=dec fix=postfix
  operand: Identifier
Update operator=inc fix=postfix
  operand: Index
    object: Identifier
    index: Identifier
Update operator=inc
  operand: Identifier
Update operator=dec
  operand: Identifier
