String
  content: StringContent
String
  content: StringContent
Char
  content: StringContent
