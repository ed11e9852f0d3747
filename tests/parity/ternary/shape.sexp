Return
  value: Conditional
    condition: Binary operator=gt
      left: Identifier
      right: Number
    consequence: Number
    alternative: Number
