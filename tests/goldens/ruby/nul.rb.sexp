(Module
  statement: (Assignment
    target: (Identifier "a")
    error: (!Error unknown: (Number "1") error: (!Error "\u{0}"))
    value: (Assignment
      target: (Identifier "b")
      value: (String {quote=double} content: (StringContent "x\u{0}y")))))
