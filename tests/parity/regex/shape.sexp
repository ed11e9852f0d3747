Regex
  content: StringContent
Regex
  content: StringContent
