(Module
  statement: (Interface
    name: (Identifier "Café")
    member: (Field
      name: (Identifier "名前")
      declared_type: (UnionType
        element: (LiteralType value: (String {quote=double} content: (StringContent "😀")))
        element: (TypeOperator {type_operator=template}
          content: (StringContent "値")
          interpolation: (Interpolation value: (NamedType {builtin} "string")))))
    comment: (Comment {comment_style=line attach=leading} "// 你好 👩\u{200d}💻")
    member: (Method {optional is_declaration}
      name: (Identifier "キー")
      parameter: (Parameter name: (Identifier "été") declared_type: (NamedType "Café"))
      return_type: (NamedType {builtin} "void")))
  statement: (Variable {binding=const}
    name: (Identifier "\\u0061b")
    declared_type: (TypeOperator {type_operator=indexed}
      object: (NamedType "Café")
      index: (LiteralType value: (String {quote=double} content: (StringContent "名前"))))
    initializer: (String {quote=double} content: (StringContent "😀")))
  statement: (Variable {binding=let}
    trivia: (RawText "\u{a0}")
    name: (Identifier "nbsp")
    declared_type: (NamedType {builtin} "number")
    initializer: (Number "1")))
