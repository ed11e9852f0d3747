Assert
  condition: Binary operator=gt
    left: Identifier
    right: Number
  message: String
    content: StringContent
