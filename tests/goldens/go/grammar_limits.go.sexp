(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  comment: (Comment {comment_style=line attach=leading} "// Valid Go that the grammar misreads or refuses, one a declaration.")
  statement: (DeclarationGroup {binding=var paren}
    declarator: (Variable {binding=var}
      name: (Identifier "oneline")
      declared_type: (NamedType "int")))
  statement: (DeclarationGroup {binding=const paren}
    error: (!Error
      unknown: (Variable {binding=const} name: (Identifier "Line") initializer: (Number "1"))))
  comment: (Comment {doc comment_style=line attach=leading link=Variable} "// The star is an operator.")
  statement: (Variable {binding=var}
    name: (Identifier "a")
    initializer: (~Unary {operator=deref}
      operand: (Cast {cast_kind=conversion}
        type: (Parenthesized
          value: (PointerType {pointer_depth=1}
            type: (ArrayType {array_rank=1} size: (Number "4") type: (NamedType "byte"))))
        value: (Identifier "x"))))
  comment: (Comment {doc comment_style=line attach=leading link=Variable} "// Of one lower-case name in brackets nobody knows whether it is a type.")
  statement: (Variable {binding=var}
    name: (Identifier "b")
    initializer: (Call
      callee: (Identifier "table")
      type_argument: (NamedType "i")
      argument: (Identifier "x")))
  statement: (Variable {binding=var}
    name: (Identifier "c")
    initializer: (Index object: (Identifier "Generic") index: (Identifier "T")))
  error: (!Error
    keyword: (Keyword "var")
    unknown: (Identifier "d")
    operator: (OperatorToken "=")
    unknown: (FunctionType return_type: (NamedType "x")))
  comment: (Comment {doc comment_style=line attach=leading link=Variable} "// A channel of channels, which the grammar gives the arrow of the outer one.")
  statement: (Variable {binding=var}
    name: (Identifier "e")
    declared_type: (GenericType {channel=send}
      name: (Identifier "chan")
      type_argument: (GenericType
        name: (Identifier "chan")
        type_argument: (GenericType {channel=recv}
          name: (Identifier "chan")
          type_argument: (NamedType "int")))))
  comment: (Comment {doc comment_style=line attach=leading link=Variable} "// An operand in parentheses may be a type.")
  statement: (Variable {binding=var}
    name: (Identifier "f")
    initializer: (Call callee: (Parenthesized value: (Identifier "T")) argument: (Identifier "x"))))
