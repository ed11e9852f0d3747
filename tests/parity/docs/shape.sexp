comment: Comment doc attach=leading link=Class
statement: Class
  name: Identifier
