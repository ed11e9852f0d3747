Enum
  name: Identifier
  enum_value: EnumMember
    name: Identifier
  enum_value: EnumMember
    name: Identifier
