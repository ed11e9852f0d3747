(Module
  comment: (Comment {comment_style=line attach=leading} trivia: (RawText "line"))
  comment: (Comment {comment_style=block attach=leading} "/* block */")
  comment: (Comment {doc comment_style=block attach=leading link=Class} "/** doc */")
  statement: (Class {class_kind=object}
    name: (Identifier "C")
    comment: (Comment {comment_style=line attach=trailing} trivia: (RawText "trailing"))
    comment: (Comment {comment_style=block attach=leading} "/* in */")
    member: (Field {binding=val}
      name: (Identifier "x")
      comment: (Comment {comment_style=block attach=leading} "/* mid */")
      initializer: (Number "1")))
  comment: (Comment {comment_style=block attach=inner} "/**/"))
