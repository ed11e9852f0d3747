If
  condition: Identifier
  consequence: Return
    value: Number
