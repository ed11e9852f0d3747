(Module
  comment: (Comment {comment_style=line attach=leading} "// Line ends of Windows.\r")
  statement: (Import {import_kind=[include system]}
    source: (String {quote=angle string_kind=system_path} "<a>"))
  statement: (Namespace {namespace_form=namespace}
    name: (Identifier "n")
    body: (Block
      statement: (Class
        name: (Identifier "A")
        supertype: (~Heritage {heritage_kind=base} type: (NamedType "B"))
        member: (Constructor
          name: (Identifier "A")
          initializer: (Call callee: (Identifier "x") argument: (Number "1"))
          body: (Block))
        member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "x")))))
  statement: (MacroDefinition
    name: (Identifier "M")
    parameter: (~Parameter name: (Identifier "a"))
    trivia: (RawText "\\")
    value: (RawText "a\r"))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "r")
    initializer: (String {quote=double prefix=R raw multiline} content: (StringContent "a\r\nb"))))
