Block
  statement: Call
    callee: Identifier
    comment: Comment attach=leading
    argument: Identifier
    argument: Identifier
  statement: If
    condition: Identifier
    consequence: Block
      comment: Comment attach=inner
