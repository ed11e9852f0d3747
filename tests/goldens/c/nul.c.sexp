(Module
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "a")
    initializer: (Number "1"))
  error: (!Error error: (!Error "\u{0}"))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "b")
    error: (!Error error: (!Error "\u{0}"))
    initializer: (Number "2"))
  statement: (Variable {array_rank=1}
    declared_type: (NamedType {builtin} "char")
    name: (Identifier "c")
    initializer: (String {quote=double}
      content: (StringContent "x")
      error: (!Error error: (!Error "\u{0}") unknown: (Identifier "y"))))
  error: (!Error
    operator: (OperatorToken "/")
    operator: (OperatorToken "*")
    error: (!Error error: (!Error "\u{0}"))
    operator: (OperatorToken "*")
    operator: (OperatorToken "/")))
