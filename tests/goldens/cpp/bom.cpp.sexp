(Module
  trivia: (RawText "\u{feff}")
  comment: (Comment {comment_style=line attach=leading} "// BOM")
  statement: (Class
    name: (Identifier "A")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "b"))))
