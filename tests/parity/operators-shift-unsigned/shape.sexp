Assignment
  target: Identifier
  value: Binary operator=ushr
    left: Identifier
    right: Identifier
Assignment assign_op=ushr
  target: Identifier
  value: Identifier
