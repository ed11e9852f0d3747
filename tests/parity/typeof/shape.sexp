Unary operator=typeof
  operand: Identifier
Unary operator=typeof
  operand: MemberAccess
    object: Identifier
    property: Identifier
