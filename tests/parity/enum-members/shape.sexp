Enum
  name: Identifier
  member: Method
    name: Identifier
    return_type: NamedType
    body: Block
      statement: Return
        value: Number
  enum_value: EnumMember
    name: Identifier
    argument: Number
  enum_value: EnumMember
    name: Identifier
    argument: Number
