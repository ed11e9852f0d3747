(Module
  statement: (Import {import_kind=[include system]}
    source: (String {quote=angle string_kind=system_path} "<a.h>"))
  statement: (MacroDefinition name: (Identifier "LONG") value: (RawText "one \\\r\n    two\r"))
  statement: (PreprocessorConditional {preproc_kind=ifdef}
    condition: (Identifier "A")
    statement: (Function
      return_type: (NamedType {builtin} "int")
      name: (Identifier "f")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Block
        statement: (Return value: (Identifier "a"))
        comment: (Comment {comment_style=line attach=trailing} "// done\r")))
    branch: (PreprocessorBranch {preproc_kind=else}))
  statement: (PreprocessorConditional {preproc_kind=if}
    condition: (Identifier "B")
    statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "b")))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "char")
    name: (Identifier "s")
    initializer: (String {quote=double}
      content: (StringContent "a")
      content: (EscapeSequence "\\\r")
      content: (StringContent "\n")
      error: (!Error unknown: (Identifier "b"))))
  comment: (Comment {comment_style=block attach=leading} "/* two\r\n   lines */")
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "x")
    initializer: (Binary {operator=add}
      left: (Number "1")
      trivia: (RawText "\\")
      right: (Number "2"))))
