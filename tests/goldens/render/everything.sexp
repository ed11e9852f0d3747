(Module@0:77
  comment: (Comment@0:13 {attach=leading link=Function} "# Doubles ‼")
  statement: (Function@14:57 {modifiers=[static abstract] async}
    modifier: (Keyword@14:19 "async")
    keyword: (Keyword@20:23 "def")
    name: (Identifier/identifier@24:29 "twice")
    open: (Punctuation@29:30 "(")
    parameter: (~Parameter@30:31 name: (Identifier@30:31 "x"))
    separator: (Punctuation@31:32 ",")
    parameter: (Parameter@33:38 {variadic}
      operator: (OperatorToken@33:34 "*")
      name: (Identifier@34:38 "rest"))
    close: (Punctuation@38:39 ")")
    trivia: (Punctuation@39:40 ":")
    body: (Block@45:57 {implicit}
      statement: (Return@45:57
        keyword: (Keyword@45:51 "return")
        value: (Binary@52:57 {operator=mul}
          left: (Identifier/identifier@52:53 "x")
          operator: (OperatorToken@54:55 "*")
          right: (Number@56:57 "2")))))
  statement: (ExpressionStatement@59:77
    value: (Call@59:75
      callee: (Identifier@59:64 "twice")
      open: (Punctuation@64:65 "(")
      argument: (String@65:71 "\"💩\"")
      separator: (Punctuation@71:72 ",")
      error: (!Error@73:74 unknown: (Identifier@73:74 "y"))
      close: (Punctuation@74:75 ")"))
    error: (!Missing/";"@75:75 {expected=";"})
    trivia: (Punctuation@76:77 ";")))
