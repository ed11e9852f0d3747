Assignment
  target: Identifier
  value: Binary operator=coalesce
    left: Identifier
    right: Identifier
Assignment assign_op=coalesce
  target: Identifier
  value: Identifier
