Block
  statement: Call
    callee: Identifier
  comment: Comment attach=inner
