String
  content: StringContent
String
String
  content: StringContent
