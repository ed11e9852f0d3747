(Module
  error: (!Error
    unknown: (NamedType {builtin} "int")
    name: (Identifier "f")
    declared_type: (FunctionType)
    open: (Punctuation "{")
    keyword: (Keyword "if")
    unknown: (Parenthesized value: (Identifier "a"))
    open: (Punctuation "{")
    keyword: (Keyword "while")
    unknown: (Parenthesized value: (Identifier "b"))))
