(Module
  shebang: (Comment {comment_style=shebang attach=leading} "#!/usr/bin/env scala")
  comment: (Comment {comment_style=line attach=leading}
    content: (Directive {directive_kind=other}
      name: (Identifier "dep")
      directive_argument: (RawText " \"a::b:1\"")))
  statement: (Variable {binding=val} name: (Identifier "x") initializer: (Number "1"))
  statement: (Call callee: (Identifier "println") argument: (Identifier "x")))
