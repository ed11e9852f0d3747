(Module
  statement: (Class
    name: (Identifier "A")
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "x")
      separator: (!Missing {expected=";"}))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "f")
      close: (!Missing {expected=")"})
      body: (Block
        statement: (Return value: (Number "1"))))
    separator: (!Missing {expected=":"})
    member: (Method {callable_kind=destructor is_declaration}
      name: (Identifier trivia: (RawText "A"))))
  error: (!Error
    keyword: (Keyword "template")
    operator: (OperatorToken "<")
    unknown: (Parameter
      declared_type: (NamedType {modifiers=[typename]} name: (Identifier "T"))
      error: (!Error unknown: (Identifier "void"))
      name: (Identifier "g")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "t"))))
    open: (Punctuation "{")
    keyword: (Keyword "if")
    open: (Punctuation "(")
    error: (!Error
      unknown: (CompositeLiteral
        type: (NamedType "t")
        element: (Identifier "h")
        error: (!Error open: (Punctuation "(") separator: (Punctuation ";")))
      close: (Punctuation "}"))
    unknown: (Variable
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "y")
      error: (!Error operator: (OperatorToken "=")))
    unknown: (NamedType "namespace")
    open: (Punctuation "{")))
