String string_kind=bytes
  content: StringContent
