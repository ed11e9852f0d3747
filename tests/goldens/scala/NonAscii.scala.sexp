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
    comment: (Comment {comment_style=block attach=inner} "/* é🎉 */"))
  statement: (Class {class_kind=object}
    name: (Identifier "Été")
    member: (Field {binding=val}
      name: (Identifier "infixe")
      initializer: (Call {form=infix}
        callee: (~MemberAccess object: (Identifier "a") property: (Identifier "été"))
        argument: (Identifier "b")))
    member: (Field {binding=val}
      name: (Identifier "symbole")
      initializer: (Call {form=infix}
        callee: (~MemberAccess object: (Identifier "???") property: (Identifier "été"))
        argument: (Identifier "b")))
    member: (Field {binding=val}
      name: (Identifier "signe")
      initializer: (Binary {operator=custom}
        left: (Identifier "???")
        operator: (OperatorToken "⊕")
        right: (Identifier "b")))
    member: (Field {binding=val}
      name: (Identifier "caractère")
      initializer: (Call {form=infix}
        callee: (~MemberAccess object: (Identifier "???") property: (Identifier "加"))
        argument: (Identifier "b")))
    member: (Field {binding=val}
      name: (Identifier "cité")
      initializer: (Call {form=infix}
        callee: (~MemberAccess object: (Identifier "???") property: (Identifier "`été`"))
        argument: (Identifier "b")))))
