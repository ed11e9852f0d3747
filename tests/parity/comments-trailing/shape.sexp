Block
  statement: Call
    callee: Identifier
  comment: Comment attach=trailing
  statement: Call
    callee: Identifier
