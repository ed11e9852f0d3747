Enum
  name: Identifier
  enum_value: EnumMember
    name: Identifier
  enum_value: PreprocessorConditional preproc_kind=if
    enum_value: EnumMember
      name: Identifier
    condition: Identifier
  enum_value: EnumMember
    name: Identifier
