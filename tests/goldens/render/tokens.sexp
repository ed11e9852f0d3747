(Module
  comment: (Comment {attach=leading link=Function} "# Doubles ‼")
  statement: (Function {modifiers=[static abstract] async}
    modifier: (Keyword "async")
    keyword: (Keyword "def")
    name: (Identifier "twice")
    open: (Punctuation "(")
    parameter: (~Parameter name: (Identifier "x"))
    separator: (Punctuation ",")
    parameter: (Parameter {variadic} operator: (OperatorToken "*") name: (Identifier "rest"))
    close: (Punctuation ")")
    trivia: (Punctuation ":")
    body: (Block {implicit}
      statement: (Return
        keyword: (Keyword "return")
        value: (Binary {operator=mul}
          left: (Identifier "x")
          operator: (OperatorToken "*")
          right: (Number "2")))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "twice")
      open: (Punctuation "(")
      argument: (String "\"💩\"")
      separator: (Punctuation ",")
      error: (!Error unknown: (Identifier "y"))
      close: (Punctuation ")"))
    error: (!Missing {expected=";"})
    trivia: (Punctuation ";")))
