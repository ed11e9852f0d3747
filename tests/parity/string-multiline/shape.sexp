String multiline
  content: StringContent
