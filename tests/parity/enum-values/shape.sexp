Enum
  name: Identifier
  enum_value: EnumMember
    name: Identifier
    initializer: Number
  enum_value: EnumMember
    name: Identifier
    initializer: Number
