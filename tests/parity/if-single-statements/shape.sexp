If
  condition: Binary operator=gt
    left: Identifier
    right: Number
  consequence: Call
    callee: Identifier
    argument: Number
  alternative: If elif
    condition: Binary operator=lt
      left: Identifier
      right: Number
    consequence: Call
      callee: Identifier
      argument: Number
    alternative: Call
      callee: Identifier
      argument: Number
