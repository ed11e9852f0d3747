(Module
  statement: (Class
    name: (Identifier "Crlf")
    comment: (Comment {comment_style=line attach=leading} "// comment\r")
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a")
      initializer: (Number "1"))
    comment: (Comment {doc comment_style=block attach=leading link=Method} "/**\r\n     * Doc.\r\n     */")
    member: (Method
      return_type: (NamedType "String")
      name: (Identifier "b")
      body: (Block
        statement: (Return
          value: (String {quote=triple_double multiline}
            content: (StringContent "\r\n            text\r\n            ")))))))
