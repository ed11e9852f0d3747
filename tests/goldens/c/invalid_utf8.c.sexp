(Module
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "char")
    name: (Identifier "s")
    initializer: (String {quote=double} content: (StringContent "\xff\xfe\x80")))
  comment: (Comment {comment_style=block attach=leading} "/* \xc3( */")
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "x")
    error: (!Error error: (!Error "\xe9"))
    initializer: (Number "1")))
