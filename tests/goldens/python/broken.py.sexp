(Module
  statement: (Function
    name: (Identifier "before")
    parameter: (~Parameter name: (Identifier "a"))
    body: (Block
      statement: (Return value: (Identifier "a"))))
  statement: (Class
    name: (Identifier "Broken")
    error: (!Error open: (Punctuation "("))
    member: (ExpressionStatement
      value: (Assignment
        target: (Identifier "x")
        error: (!Error operator: (OperatorToken "="))
        value: (Number "1")))
    member: (Method
      name: (Identifier "method")
      parameter: (~Parameter name: (Identifier "self"))
      close: (!Missing {expected=")"})
      error: (!Error
        keyword: (Keyword "return")
        open: (Punctuation "[")
        unknown: (Number "1")
        separator: (Punctuation ",")
        unknown: (Call
          callee: (Number "2")
          error: (!Error unknown: (Identifier "def") unknown: (Identifier "after"))
          argument: (Identifier "b"))
        separator: (Punctuation ":"))
      body: (Block))
    member: (If
      condition: (Identifier "b")
      consequence: (Block
        statement: (Return
          value: (Map
            entry: (MapEntry
              key: (String {quote=double} content: (StringContent "k"))
              value: (Identifier "b"))))))
    error: (!Error
      keyword: (Keyword "else")
      keyword: (Keyword "return")
      unknown: (Identifier "f")
      open: (Punctuation "(")
      error: (!Error unknown: (Identifier "b"))
      unknown: (Identifier "x")
      operator: (OperatorToken "=")
      unknown: (Number "1")
      operator: (OperatorToken "+")))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "print")
      argument: (String {quote=double} content: (StringContent "end")))))
