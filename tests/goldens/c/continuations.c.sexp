(Module
  statement: (MacroDefinition
    name: (Identifier "MULTI")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b"))
    trivia: (RawText "\\")
    value: (RawText "do { \\\n        first(a); \\\n        second(b); \\\n    } while (0)"))
  statement: (MacroDefinition
    name: (Identifier "TRAILING")
    trivia: (RawText "\\")
    value: (RawText "int spl\\\nit_name = 1;"))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "sum")
    initializer: (Binary {operator=add}
      left: (Number "1")
      trivia: (RawText "\\")
      right: (Number "2")))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "char")
    name: (Identifier "s")
    initializer: (String {quote=double}
      content: (StringContent "one ")
      content: (EscapeSequence "\\\n")
      content: (StringContent "two")))
  comment: (Comment {comment_style=line attach=leading} "// comment goes \\\non here")
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "x")
    trivia: (RawText "\\")
    initializer: (Number "3"))
  statement: (PreprocessorConditional {preproc_kind=if}
    condition: (Binary {operator=and}
      left: (Unary {operator=defined} operand: (Identifier "A"))
      trivia: (RawText "\\")
      right: (Unary {operator=defined} operand: (Identifier "B")))
    statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "y")))
  statement: (Import {import_kind=[include system]}
    trivia: (RawText "\\")
    source: (String {quote=angle string_kind=system_path} "<stdio.h>")))
