String raw
  content: StringContent
