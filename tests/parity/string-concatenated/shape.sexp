Assignment
  target: Identifier
  value: Binary operator=add
    left: String
      content: StringContent
    right: Identifier
Assignment
  target: Identifier
  value: Binary operator=add
    left: Binary operator=add
      left: Identifier
      right: String
        content: StringContent
    right: Identifier
