(Module
  trivia: (RawText "\u{feff}")
  statement: (Call
    callee: (Identifier "puts")
    argument: (String {quote=double} content: (StringContent "bom")))
  comment: (Comment {comment_style=hash attach=inner} "# behind a mark"))
