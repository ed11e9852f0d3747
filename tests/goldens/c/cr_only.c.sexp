(Module
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
  comment: (Comment {comment_style=block attach=leading} "/* x */")
  statement: (MacroDefinition name: (Identifier "C") value: (RawText "1\rint c;\r")))
