(Module
  statement: (Class {class_kind=object}
    name: (Identifier "A")
    member: (Field {binding=val}
      name: (Identifier "x")
      initializer: (String {quote=double} content: (StringContent "a\u{0}b"))))
  error: (!Error error: (!Error "\u{0}")))
