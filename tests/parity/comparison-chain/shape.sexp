Assignment
  target: Identifier
  value: ComparisonChain operator=lt
    operand: Identifier
    operand: Identifier
    operand: Identifier
Assignment
  target: Identifier
  value: ComparisonChain operator=le
    operand: Identifier
    operand: Identifier
    operand: Identifier
