Unary operator=sizeof
  operand: NamedType
Unary operator=sizeof
  operand: NamedType
