(Module
  statement: (Import {import_kind=[include system]}
    source: (String {quote=angle string_kind=system_path} "<stdio.h>"))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "before")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    body: (Block
      statement: (Return value: (Binary {operator=add} left: (Identifier "a") right: (Number "1")))))
  error: (!Error
    unknown: (NamedType {builtin} "int")
    unknown: (Identifier "broken")
    open: (Punctuation "(")
    error: (!Error
      unknown: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a")))
    open: (Punctuation "{")
    keyword: (Keyword "if")
    open: (Punctuation "(")
    error: (!Error unknown: (Binary {operator=gt} left: (Identifier "a") right: (Number "1")))
    open: (Punctuation "{")
    unknown: (ExpressionStatement
      value: (Call
        callee: (Identifier "call")
        argument: (Identifier "a")
        error: (!Error separator: (Punctuation ";") close: (Punctuation "}"))
        argument: (Assignment
          target: (Identifier "x")
          error: (!Error operator: (OperatorToken "="))
          value: (Number "2"))
        close: (!Missing {expected=")"})))
    unknown: (Variable {pointer_depth=1}
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "s")
      initializer: (StringConcat
        element: (String {quote=double}
          content: (StringContent "never closed;")
          close: (!Missing {expected="\""}))
        element: (Identifier "return")
        element: (Identifier "a")
        element: (Identifier "struct")
        element: (Identifier "half"))
      separator: (!Missing {expected=";"}))
    open: (Punctuation "{")
    unknown: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
    unknown: (Function
      return_type: (NamedType {builtin} "int")
      error: (!Error unknown: (Identifier "int"))
      name: (Identifier "after")
      body: (Block
        statement: (Return value: (Number "2"))))))
