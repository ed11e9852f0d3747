Char
  content: StringContent
Char
  content: EscapeSequence
