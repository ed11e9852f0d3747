(Module
  comment: (Comment {comment_style=line attach=leading} "// Regions that begin and end where no construct does.")
  error: (!Error
    keyword: (Keyword "class")
    unknown: (Identifier "PreprocessorSplit")
    error: (!Error keyword: (Keyword "#if") trivia: (RawText "X"))
    separator: (Punctuation ":")
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "A"))
    error: (!Error keyword: (Keyword "#else"))
    separator: (Punctuation ":")
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "B"))
    error: (!Error keyword: (Keyword "#endif"))
    open: (Punctuation "{")
    unknown: (NamedType {builtin} "void")
    unknown: (Identifier "M")
    open: (Punctuation "(")
    close: (Punctuation ")")
    open: (Punctuation "{")
    unknown: (Variable
      declared_type: (InferredType "var")
      name: (Identifier "x")
      initializer: (Call
        callee: (PreprocessorConditional {preproc_kind=if}
          condition: (Identifier "Z")
          argument: (Identifier "a")
          error: (!Error {in_preprocessor} separator: (Punctuation ";"))
          branch: (PreprocessorBranch {preproc_kind=else} argument: (Identifier "b"))
          error: (!Error {in_preprocessor} separator: (Punctuation ";")))
        error: (!Error keyword: (Keyword "switch"))
        argument: (Identifier "x"))
      separator: (!Missing {expected=";"}))
    unknown: (Block
      statement: (Labeled
        label: (Identifier "case")
        error: (!Error unknown: (Number "1"))
        body: (Break))
      statement: (PreprocessorConditional {preproc_kind=if}
        condition: (Identifier "W")
        statement: (Labeled
          label: (Identifier "case")
          error: (!Error {in_preprocessor} unknown: (Number "2"))
          body: (Break))))
    keyword: (Keyword "#if")
    unknown: (Identifier "V")
    unknown: (If
      condition: (Identifier "a")
      consequence: (Block
        error: (!Error keyword: (Keyword "#else"))
        statement: (If
          condition: (Identifier "b")
          consequence: (Block error: (!Error keyword: (Keyword "#endif"))))))
    unknown: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "after"))
    close: (Punctuation "}")))
