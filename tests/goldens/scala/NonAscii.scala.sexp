(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Ünï")
    member: (Field {binding=val}
      name: (Identifier "名前")
      initializer: (String {quote=double} content: (StringContent "日本 🎉")))
    member: (Method
      name: (Identifier "f")
      parameter: (Parameter name: (Identifier "λ") declared_type: (NamedType "Int"))
      body: (Binary {operator=custom}
        left: (Identifier "λ")
        operator: (OperatorToken "⊕")
        right: (Number "1")))
    member: (Field {binding=val}
      name: (Identifier "π")
      initializer: (InterpolatedString {quote=double prefix=s}
        name: (Identifier "s")
        content: (StringContent "🎉")
        interpolation: (Interpolation value: (Identifier "x"))
        content: (StringContent " 語")))
    comment: (Comment {comment_style=block attach=inner} "/* é🎉 */")))
