(Module
  statement: (Class
    name: (Identifier "A")
    member: (Method
      name: (Identifier "m")
      body: (Block
        statement: (Return
          value: (String {quote=backtick multiline string_kind=template}
            content: (StringContent "a\r\nb"))))))
  comment: (Comment {comment_style=line attach=inner} "// end"))
