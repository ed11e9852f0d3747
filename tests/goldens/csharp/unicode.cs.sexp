(Module
  statement: (Class
    name: (Identifier "Unicode")
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "s")
      initializer: (String {quote=double}
        content: (StringContent "é 漢字 😀 ")
        content: (EscapeSequence "\\U0001F600")))
    member: (Field
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "c")
      initializer: (Char content: (StringContent "é")))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "größe")
      initializer: (Number "1"))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "漢字")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "名"))
      body: (Identifier "größe"))
    comment: (Comment {comment_style=line attach=leading} "// комментарий 😀")
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "t")
      initializer: (InterpolatedString {quote=double prefix=dollar}
        content: (StringContent "漢")
        interpolation: (Interpolation value: (Identifier "größe"))
        content: (StringContent "😀")
        interpolation: (Interpolation
          value: (Identifier "s")
          format: (Number "5")
          format: (String content: (StringContent "é")))))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "\\u0061bc")
      initializer: (Number "2"))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "v")
      initializer: (String {quote=double prefix=at raw multiline} content: (StringContent "😀\"\"漢")))
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "after"))))
