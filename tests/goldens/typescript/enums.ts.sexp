(Module
  statement: (Enum
    name: (Identifier "Plain")
    enum_value: (~EnumMember name: (Identifier "A"))
    enum_value: (~EnumMember name: (Identifier "B"))
    enum_value: (~EnumMember name: (Identifier "C")))
  statement: (Enum
    name: (Identifier "Numbers")
    enum_value: (EnumMember name: (Identifier "One") initializer: (Number "1"))
    enum_value: (~EnumMember name: (Identifier "Two"))
    enum_value: (EnumMember
      name: (Identifier "Four")
      initializer: (Binary {operator=shl} left: (Identifier "One") right: (Number "2")))
    enum_value: (EnumMember
      name: (Identifier "Sum")
      initializer: (Binary {operator=bor} left: (Identifier "One") right: (Identifier "Two"))))
  statement: (Enum
    name: (Identifier "Strings")
    enum_value: (EnumMember
      name: (Identifier "Up")
      initializer: (String {quote=double} content: (StringContent "UP")))
    enum_value: (EnumMember
      name: (Identifier "Down")
      initializer: (String {quote=double} content: (StringContent "DOWN"))))
  statement: (Enum {modifiers=[const]}
    name: (Identifier "Constant")
    enum_value: (EnumMember
      name: (Identifier "X")
      initializer: (MemberAccess
        object: (String {quote=double} content: (StringContent "x"))
        property: (Identifier "length"))))
  statement: (Enum {modifiers=[declare const] exported}
    name: (Identifier "Ambient")
    enum_value: (~EnumMember name: (Identifier "Y")))
  statement: (Enum
    name: (Identifier "Names")
    enum_value: (EnumMember
      name: (String {quote=double} content: (StringContent "quoted"))
      initializer: (Number "1"))
    enum_value: (~EnumMember name: (String {quote=single} content: (StringContent "single")))
    enum_value: (EnumMember {computed}
      name: (String {quote=double} content: (StringContent "computed"))
      initializer: (Number "3"))
    enum_value: (EnumMember {computed}
      name: (String {quote=backtick multiline string_kind=template}
        content: (StringContent "template"))
      initializer: (Number "4")))
  statement: (Enum name: (Identifier "Empty")))
