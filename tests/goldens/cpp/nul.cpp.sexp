(Module
  comment: (Comment {comment_style=line attach=leading} "// A NUL")
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
  error: (!Error error: (!Error "\u{0}"))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "b")
    initializer: (Number "1"))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "s")
    initializer: (String {quote=double}
      content: (StringContent "a")
      error: (!Error error: (!Error "\u{0}") unknown: (Identifier "b")))))
