Return
  value: Conditional
    condition: Identifier
    consequence: Identifier
    alternative: Throw
      value: Identifier
