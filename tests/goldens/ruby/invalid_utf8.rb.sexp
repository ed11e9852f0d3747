(Module
  statement: (Assignment
    target: (Identifier "a")
    value: (String {quote=double} content: (StringContent "\xff\xfe")))
  comment: (Comment {comment_style=hash attach=leading} "# \xe9")
  statement: (Assignment target: (Identifier "b") value: (Number "1")))
