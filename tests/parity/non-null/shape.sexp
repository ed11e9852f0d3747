Assignment
  target: Identifier
  value: Unary operator=non_null fix=postfix
    operand: Identifier
Assignment
  target: Identifier
  value: MemberAccess
    object: Unary operator=non_null fix=postfix
      operand: Identifier
    property: Identifier
