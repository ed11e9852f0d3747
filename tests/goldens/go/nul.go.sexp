(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Variable {binding=var} name: (Identifier "a") initializer: (Number "1"))
  trivia: (RawText "\u{0}")
  statement: (Variable {binding=var}
    name: (Identifier "b")
    initializer: (String {quote=double}
      content: (StringContent "x")
      close: (!Missing {expected="\""})))
  trivia: (RawText "\u{0}")
  error: (!Error unknown: (Identifier "y") open: (Punctuation "\""))
  statement: (Function
    name: (Identifier "f")
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "g")))
      trivia: (RawText "\u{0}")
      statement: (ExpressionStatement value: (Call callee: (Identifier "h"))))))
