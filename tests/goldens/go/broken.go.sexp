(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Import {import_kind=[module]}
    item: (ImportItem
      source: (String {quote=double}
        content: (StringContent "fmt")
        close: (!Missing {expected="\""}))))
  statement: (Function
    name: (Identifier "missing")
    close: (!Missing {expected=")"})
    body: (Block
      statement: (Return value: (Number "1"))
      error: (!Error operator: (OperatorToken "+"))))
  statement: (Function {is_declaration} name: (Identifier "ok") return_type: (NamedType "int"))
  error: (!Error
    open: (Punctuation "{")
    unknown: (Variable {binding=short}
      name: (Identifier "x")
      error: (!Error operator: (OperatorToken "="))
      initializer: (Number "1"))
    unknown: (If
      condition: (Identifier "x")
      consequence: (Block
        error: (!Error keyword: (Keyword "if") open: (Punctuation "("))
        statement: (Return value: (Identifier "x"))))
    unknown: (Struct
      name: (Identifier "T")
      member: (Field {embedded} declared_type: (NamedType "a"))
      error: (!Error unknown: (Identifier "int") separator: (Punctuation ","))
      member: (Field {embedded} declared_type: (NamedType "b"))
      member: (Field name: (Identifier "c") declared_type: (NamedType "d"))
      error: (!Error unknown: (Identifier "e")))
    error: (!Error keyword: (Keyword "var") operator: (OperatorToken "="))
    unknown: (ExpressionStatement value: (Number "1"))
    unknown: (Variable {binding=const}
      error: (!Error keyword: (Keyword "type"))
      name: (Identifier "X"))
    keyword: (Keyword "func")
    open: (Punctuation "(")))
