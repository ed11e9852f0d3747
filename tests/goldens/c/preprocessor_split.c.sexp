(~Module
  error: (!Error
    comment: (Comment {comment_style=block attach=leading} "/* Regions that cut a construct in two: valid C, but no tree of one branch. */")
    unknown: (NamedType {builtin} "int")
    name: (Identifier "split")
    declared_type: (FunctionType
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a")))
    open: (Punctuation "{")
    error: (!Error
      keyword: (Keyword "if")
      open: (Punctuation "(")
      unknown: (Binary {operator=eq} left: (Identifier "a") right: (Number "1"))
      operator: (OperatorToken "&&"))
    keyword: (Keyword "#ifdef")
    unknown: (Identifier "MORE")
    error: (!Error
      unknown: (Binary {operator=and}
        left: (Binary {operator=ne} left: (Identifier "a") right: (Number "2"))
        error: (!Error keyword: (Keyword "#endif"))
        right: (Binary {operator=lt} left: (Identifier "a") right: (Number "3")))
      close: (Punctuation ")"))
    unknown: (Block
      statement: (ExpressionStatement
        value: (Update {operator=inc fix=postfix} operand: (Identifier "a"))))
    keyword: (Keyword "#ifdef")
    unknown: (Identifier "BRACE")
    keyword: (Keyword "if")
    unknown: (Parenthesized value: (Identifier "a"))
    open: (Punctuation "{")
    unknown: (Directive {directive_kind=other})
    unknown: (Block
      statement: (Directive {directive_kind=other})
      statement: (ExpressionStatement
        value: (Update {operator=dec fix=postfix} operand: (Identifier "a"))))
    error: (!Error
      keyword: (Keyword "return")
      unknown: (Identifier "call")
      open: (Punctuation "(")
      unknown: (Identifier "a")
      separator: (Punctuation ","))
    keyword: (Keyword "#if")
    unknown: (Identifier "ARG")
    unknown: (ExpressionStatement
      value: (Sequence
        element: (Number "1")
        error: (!Error keyword: (Keyword "#endif"))
        element: (Number "2"))
      error: (!Error close: (Punctuation ")")))
    error: (!Error close: (Punctuation "}"))
    unknown: (PreprocessorConditional {preproc_kind=ifdef}
      condition: (Identifier "OLD")
      error: (!Error {in_preprocessor}
        unknown: (NamedType {builtin} "int")
        name: (Identifier "header")
        declared_type: (FunctionType parameter: (~Parameter name: (Identifier "a")))
        error: (!Error {in_preprocessor} keyword: (Keyword "#else"))
        unknown: (NamedType {builtin} "int")
        name: (Identifier "header")
        declared_type: (FunctionType
          parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a")))))
    unknown: (Block
      statement: (Return value: (Identifier "a")))
    unknown: (Function
      return_type: (NamedType {builtin} "int")
      name: (Identifier "after")
      body: (Block
        statement: (Return value: (Number "1"))))))
