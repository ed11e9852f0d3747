(Module
  comment: (Comment {comment_style=block attach=leading} "/* A region inside of an expression, an argument list and an initialiser: the tree around it must survive. */")
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "before")
    body: (Block
      statement: (Return value: (Number "0"))))
  error: (!Error
    unknown: (NamedType {builtin} "int")
    name: (Identifier "middle")
    declared_type: (FunctionType
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a")))
    open: (Punctuation "{")
    error: (!Error
      unknown: (Identifier "call")
      open: (Punctuation "(")
      unknown: (Identifier "a")
      separator: (Punctuation ","))
    keyword: (Keyword "#ifdef")
    unknown: (Identifier "MORE")
    unknown: (ExpressionStatement
      value: (Sequence
        element: (Number "1")
        error: (!Error keyword: (Keyword "#endif"))
        element: (Number "2"))
      error: (!Error close: (Punctuation ")")))
    unknown: (Return value: (Identifier "a"))
    error: (!Error
      close: (Punctuation "}")
      modifier: (Keyword "static")
      modifier: (Keyword "const")
      unknown: (NamedType {modifiers=[const] builtin} "int")
      name: (Identifier "table")
      open: (Punctuation "[")
      close: (Punctuation "]")
      operator: (OperatorToken "=")
      open: (Punctuation "{")
      unknown: (Number "1")
      separator: (Punctuation ","))
    keyword: (Keyword "#ifdef")
    unknown: (Identifier "MORE")
    unknown: (ExpressionStatement
      value: (Sequence
        element: (Number "2")
        error: (!Error keyword: (Keyword "#else"))
        element: (Number "3")
        error: (!Error keyword: (Keyword "#endif"))
        element: (Number "4"))
      error: (!Error separator: (Punctuation ",") close: (Punctuation "}")))
    unknown: (Function
      return_type: (NamedType {builtin} "int")
      name: (Identifier "after")
      body: (Block
        statement: (Return value: (Number "1"))))))
