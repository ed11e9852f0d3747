(Module
  statement: (Variable {binding=const}
    name: (Identifier "a")
    initializer: (String {quote=double}
      content: (StringContent "x")
      error: (!Error error: (!Error "\u{0}") unknown: (Identifier "y"))))
  comment: (Comment {comment_style=line attach=leading} "// z")
  error: (!Error error: (!Error "\u{0}"))
  statement: (Variable {binding=let} name: (Identifier "b"))
  error: (!Error error: (!Error "\u{0}") operator: (OperatorToken "="))
  statement: (ExpressionStatement value: (Number "1")))
