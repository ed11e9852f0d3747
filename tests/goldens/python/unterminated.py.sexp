(Module
  statement: (Function
    name: (Identifier "f")
    error: (!Error
      unknown: (Identifier "x")
      operator: (OperatorToken "=")
      open: (Punctuation "(")
      unknown: (Number "1")
      separator: (Punctuation ",")
      error: (!Error open: (Punctuation "\""))
      unknown: (Identifier "unterminated"))
    body: (Block)))
