(Module
  error: (!Error
    unknown: (NamedType {builtin} "int")
    name: (Identifier "f")
    declared_type: (FunctionType)
    open: (Punctuation "{")
    keyword: (Keyword "return")
    unknown: (Identifier "a")
    operator: (OperatorToken "+")))
