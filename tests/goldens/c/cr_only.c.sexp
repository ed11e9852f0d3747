(Module
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
  comment: (Comment {comment_style=block attach=trailing} "/* x */")
  statement: (MacroDefinition name: (Identifier "C") value: (RawText "1"))
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "c")))
