(Module
  statement: (Class
    name: (Identifier "Nul")
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "s")
      initializer: (String {quote=double}
        content: (StringContent "a")
        error: (!Error error: (!Error "\u{0}") trivia: (RawText "b"))))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "x")
      initializer: (Number "1"))
    error: (!Error error: (!Error "\u{0}"))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "y")
      initializer: (Number "2"))))
