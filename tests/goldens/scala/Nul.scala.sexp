(Module
  statement: (Class {class_kind=object}
    name: (Identifier "A")
    member: (Field {binding=val}
      name: (Identifier "x")
      initializer: (String {quote=double} "\"a\u{0}b\"")))
  error: (!Error error: (!Error "\u{0}")))
