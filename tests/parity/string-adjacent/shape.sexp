StringConcat
  element: String
    content: StringContent
  element: String
    content: StringContent
  element: String
    content: StringContent
