Return
  value: Conditional
    condition: Binary operator=gt
      left: Identifier
      right: Number
    consequence: Number
    alternative: Conditional
      condition: Binary operator=lt
        left: Identifier
        right: Number
      consequence: Number
      alternative: Number
