(Module
  error: (!Error
    keyword: (Keyword "#ifdef")
    unknown: (Identifier "__cplusplus")
    modifier: (Keyword "extern")
    unknown: (String {quote=double} content: (StringContent "C"))
    open: (Punctuation "{")
    unknown: (Directive {directive_kind=other})
    unknown: (Function {is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "f"))
    unknown: (PreprocessorConditional {preproc_kind=ifdef}
      condition: (Identifier "__cplusplus")
      error: (!Error {in_preprocessor} close: (Punctuation "}")))
    unknown: (Function
      return_type: (NamedType {builtin} "int")
      name: (Identifier "g")
      error: (!Error
        keyword: (Keyword "#if")
        unknown: (Parameter
          declared_type: (NamedType {builtin} name: (Identifier "WIDE"))
          name: (Identifier "a"))
        keyword: (Keyword "#else"))
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      error: (!Error keyword: (Keyword "#endif"))
      body: (Block
        statement: (Return value: (Identifier "a"))))
    keyword: (Keyword "#if")
    unknown: (Identifier "A")
    keyword: (Keyword "class")
    unknown: (NamedType "B")
    separator: (Punctuation ":")
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "C"))
    open: (Punctuation "{")
    unknown: (Directive {directive_kind=other})
    member: (Class
      name: (Identifier "B")
      member: (Directive {directive_kind=other})
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "x")))
    separator: (Punctuation ";")))
