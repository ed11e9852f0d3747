Block
  statement: Call
    callee: Identifier
  comment: Comment attach=leading
  comment: Comment attach=leading
  statement: Call
    callee: Identifier
