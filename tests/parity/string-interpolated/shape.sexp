InterpolatedString
  interpolation: Interpolation
    value: Identifier
  content: StringContent
  content: StringContent
InterpolatedString
  interpolation: Interpolation
    value: Binary operator=add
      left: Identifier
      right: Number
  interpolation: Interpolation
    value: MemberAccess
      object: Identifier
      property: Identifier
