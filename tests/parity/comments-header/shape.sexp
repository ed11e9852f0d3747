comment: Comment attach=leading
statement: Class
  name: Identifier
