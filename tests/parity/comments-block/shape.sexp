Block
  statement: Call
    callee: Identifier
  comment: Comment comment_style=block attach=leading
  statement: Call
    callee: Identifier
