InterpolatedString
  interpolation: Interpolation
    value: Identifier
    format: String
      content: StringContent
  content: StringContent
