Return
  value: Conditional
    condition: Parenthesized
      value: Binary operator=gt
        left: Identifier
        right: Number
    consequence: Parenthesized
      value: Identifier
    alternative: Parenthesized
      value: Number
