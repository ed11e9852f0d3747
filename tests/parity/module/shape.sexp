statement: Class
  name: Identifier
statement: Class
  name: Identifier
