(Module
  statement: (Class {class_kind=object}
    name: (Identifier "A")
    member: (Method
      name: (Identifier "f")
      error: (!Error open: (Punctuation "("))
      body: (Number "1"))
    error: (!Error
      keyword: (Keyword "val")
      trivia: (RawText "x")
      operator: (OperatorToken "=")
      keyword: (Keyword "if")
      open: (Punctuation "(")
      unknown: (Identifier "a")
      open: (Punctuation "{")
      error: (!Error unknown: (Identifier "b") close: (Punctuation "}"))
      keyword: (Keyword "class"))
    close: (!Missing {expected="}"})))
