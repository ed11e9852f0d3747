(Module
  statement: (Class {class_kind=object}
    name: (Identifier "A")
    comment: (Comment {comment_style=line attach=leading} trivia: (RawText "c"))
    member: (Method
      name: (Identifier "f")
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
      body: (Block
        statement: (Identifier "x")))
    member: (Field {binding=val}
      name: (Identifier "s")
      initializer: (String {quote=triple_double raw multiline} content: (StringContent "a\r\nb")))))
