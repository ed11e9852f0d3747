(Module
  statement: (Class name: (Identifier "NoNewline"))
  comment: (Comment {comment_style=line attach=trailing} "// end"))
