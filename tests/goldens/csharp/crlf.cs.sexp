(Module
  comment: (Comment {comment_style=line attach=leading} "// one")
  statement: (MacroDefinition name: (Identifier "A\r"))
  statement: (Directive {directive_kind=region} directive_argument: (RawText "first part\r"))
  statement: (Class
    name: (Identifier "Crlf")
    comment: (Comment {doc comment_style=line attach=leading link=Field} "/// doc")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    comment: (Comment {comment_style=line attach=trailing} "// two")
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "s")
      initializer: (String {quote=double prefix=at raw multiline} content: (StringContent "x\r\ny")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "r")
      initializer: (String {quote=triple_double raw multiline}
        content: (StringContent "\r\n        a\r\n        ")))
    member: (PreprocessorConditional {preproc_kind=if}
      condition: (Identifier "A")
      member: (Method
        return_type: (NamedType {builtin} "void")
        name: (Identifier "M")
        body: (Block))))
  statement: (Directive {directive_kind=endregion}))
