String
  content: StringContent
String
  content: EscapeSequence
