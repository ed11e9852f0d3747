Assert
  condition: Binary operator=gt
    left: Identifier
    right: Number
