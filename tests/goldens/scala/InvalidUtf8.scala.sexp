(Module
  statement: (Class {class_kind=object}
    name: (Identifier "A")
    member: (Field {binding=val}
      name: (Identifier "s")
      initializer: (String {quote=double} content: (StringContent "\xff\xfe")))
    comment: (Comment {comment_style=block attach=inner} "/* \xc3 */")))
