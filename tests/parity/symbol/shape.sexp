Symbol
Symbol
  content: StringContent
