(Module
  comment: (Comment {comment_style=block attach=leading} "/* Valid C that this grammar cannot parse, or reads as something else. */")
  statement: (ExpressionStatement
    value: (Call callee: (Identifier "unspecified"))
    separator: (!Missing {expected=";"}))
  statement: (Block
    statement: (Return value: (Number "1")))
  statement: (Enum
    name: (Identifier "small")
    error: (!Error unknown: (Identifier "unsigned"))
    declared_type: (NamedType {builtin} "char")
    enum_value: (EnumMember name: (Identifier "TINY")))
  statement: (Function {is_declaration}
    return_type: (NamedType "EXPORT")
    error: (!Error unknown: (Identifier "int"))
    name: (Identifier "exported"))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "weak")
    separator: (!Missing {expected=";"}))
  error: (!Error
    keyword: (Keyword "__attribute__")
    open: (Punctuation "(")
    open: (Punctuation "(")
    annotation: (~Annotation name: (Identifier "weak"))
    close: (Punctuation ")")
    close: (Punctuation ")")
    operator: (OperatorToken "="))
  statement: (ExpressionStatement value: (Number "1"))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "FOREACH")
      argument: (Identifier "item")
      argument: (Identifier "list"))
    separator: (!Missing {expected=";"}))
  statement: (Block
    statement: (ExpressionStatement
      value: (Call callee: (Identifier "use") argument: (Identifier "item"))))
  statement: (Struct
    name: (Identifier "s")
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (!Missing {expected=field_identifier})
      width: (Number "4")))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "limits")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "op"))
    body: (Block
      error: (!Error keyword: (Keyword "switch") unknown: (Parenthesized value: (Identifier "op")))
      statement: (Case
        pattern: (Number "1")
        body: (Return)
        body: (Switch
          subject: (Identifier "op")
          case: (Case
            pattern: (Number "1")
            error: (!Error operator: (OperatorToken "...") unknown: (Number "5"))
            body: (Break)))
        body: (Variable {pointer_depth=1}
          declared_type: (NamedType {builtin} "void")
          name: (Identifier "target")
          initializer: (Unary {operator=addr}
            operand: (Unary {operator=addr} operand: (Identifier "label"))))
        body: (Jump error: (!Error operator: (OperatorToken "*")) label: (Identifier "target"))
        body: (Labeled
          label: (Identifier "label")
          body: (Variable {pointer_depth=1}
            annotation: (~Annotation name: (Identifier "fallthrough"))
            error: (!Error separator: (Punctuation ";"))
            declared_type: (NamedType {builtin} "char")
            name: (Identifier "next")
            initializer: (Call
              callee: (Identifier "va_arg")
              argument: (Identifier "arguments")
              argument: (Identifier "char")
              error: (!Error operator: (OperatorToken "*")))))
        body: (Variable {pointer_depth=1} declared_type: (NamedType "x") name: (Identifier "y"))
        body: (ExpressionStatement
          value: (Call
            callee: (Call callee: (Identifier "f") argument: (Identifier "a"))
            argument: (Identifier "b")))
        body: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "n")
          initializer: (Call
            callee: (Parenthesized value: (Identifier "number"))
            argument: (Number "1")))
        body: (Variable
          declared_type: (NamedType {builtin} "size_t")
          name: (Identifier "o")
          initializer: (Call
            callee: (Identifier "offsetof")
            argument: (NamedType {elaborated=struct} "s")
            error: (!Error unknown: (Identifier "inner") separator: (Punctuation "."))
            argument: (Identifier "member")))))))
