(Module
  statement: (Class
    name: (Identifier "Bad")
    comment: (Comment {comment_style=line attach=leading} "// \xff\xfe")
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "s")
      initializer: (String {quote=double} content: (StringContent "a\xe9b")))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "x")
      initializer: (Number "1"))))
