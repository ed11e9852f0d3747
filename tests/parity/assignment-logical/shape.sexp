Assignment assign_op=and
  target: Identifier
  value: Identifier
Assignment assign_op=or
  target: Identifier
  value: Identifier
