String
  content: EscapeSequence
String
  content: StringContent
  content: EscapeSequence
  content: StringContent
  content: EscapeSequence
  content: StringContent
String
  content: EscapeSequence
  content: EscapeSequence
