(Module
  trivia: (RawText "\u{feff}")
  statement: (ExpressionStatement
    value: (String {quote=triple_double multiline doc link=Module}
      content: (StringContent "Doc after a mark.")))
  statement: (ExpressionStatement value: (Assignment target: (Identifier "x") value: (Number "1"))))
