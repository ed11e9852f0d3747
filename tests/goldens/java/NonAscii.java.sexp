(Module
  statement: (Class
    name: (Identifier "Größe")
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "名前")
      initializer: (String {quote=double} content: (StringContent "日本語 🎉 naïve")))
    member: (Field
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "euro")
      initializer: (Char content: (StringContent "€")))
    comment: (Comment {comment_style=line attach=leading} "// комментарий 👩\u{200d}👩\u{200d}👧")
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "π")
      parameter: (Parameter
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "ελληνικά"))
      body: (Block
        statement: (Return
          value: (Binary {operator=add}
            left: (Identifier "ελληνικά")
            right: (Call
              callee: (~MemberAccess object: (Identifier "名前") property: (Identifier "length")))))
        comment: (Comment {comment_style=block attach=trailing} "/* 終わり */")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "block")
      initializer: (String {quote=triple_double multiline}
        content: (StringContent "\n        emoji 🎉")
        content: (EscapeSequence "\\t")
        content: (StringContent "CJK 漢字\n        ")))))
