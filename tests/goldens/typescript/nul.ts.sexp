(Module
  statement: (Variable {binding=const}
    name: (Identifier "a")
    declared_type: (LiteralType
      value: (String {quote=double}
        content: (StringContent "x")
        error: (!Error error: (!Error "\u{0}") unknown: (Identifier "y"))))
    initializer: (String {quote=double} content: (StringContent "z")))
  statement: (TypeAlias
    name: (Identifier "b")
    error: (!Error error: (!Error "\u{0}"))
    declared_type: (LiteralType value: (Number "1"))))
