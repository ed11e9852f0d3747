(Module
  statement: (ExpressionStatement value: (Assignment target: (Identifier "x") value: (Number "1")))
  error: (!Error error: (!Error "\u{0}"))
  statement: (ExpressionStatement value: (Assignment target: (Identifier "y") value: (Number "2")))
  error: (!Error
    open: (Punctuation "\"")
    unknown: (Identifier "a")
    error: (!Error "\u{0}")
    open: (Punctuation "b\"")
    comment: (Comment {comment_style=hash attach=leading} "# c")
    error: (!Error "\u{0}"))
  statement: (ExpressionStatement value: (Identifier "d")))
