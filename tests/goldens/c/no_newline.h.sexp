(Module
  statement: (PreprocessorConditional {negated preproc_kind=ifndef}
    condition: (Identifier "A")
    statement: (MacroDefinition name: (Identifier "A"))
    statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "x"))))
