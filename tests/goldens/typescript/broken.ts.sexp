(Module
  error: (!Error keyword: (Keyword "interface"))
  statement: (Block
    statement: (Labeled
      label: (Identifier "a")
      body: (ExpressionStatement value: (Identifier "string")))
    error: (!Error
      keyword: (Keyword "class")
      unknown: (Identifier "A")
      open: (Punctuation "<")
      unknown: (TypeParameter
        name: (Identifier "T")
        bound: (ObjectType
          member: (Field name: (Identifier "x"))
          error: (!Error separator: (Punctuation ":"))
          member: (Method {is_declaration}
            name: (Identifier "method")
            parameter: (Parameter
              name: (!Missing {expected=identifier})
              declared_type: (NamedType {builtin} "void")))
          error: (!Error open: (Punctuation "{"))))))
  statement: (TypeAlias
    name: (Identifier "B")
    declared_type: (UnionType element: (IntersectionType element: (NamedType {builtin} "string"))))
  statement: (Function {is_declaration}
    name: (Identifier "f")
    parameter: (Parameter name: (Identifier "a") declared_type: (NamedType {builtin} "number"))
    parameter: (Parameter name: (Identifier "b"))
    error: (!Error separator: (Punctuation ":"))
    return_type: (ObjectType
      member: (Field name: (Identifier "return"))
      error: (!Error unknown: (Identifier "a") keyword: (Keyword "as"))))
  statement: (Enum
    name: (Identifier "E")
    enum_value: (~EnumMember name: (Identifier "A"))
    error: (!Error operator: (OperatorToken "="))
    enum_value: (~EnumMember name: (Identifier "B"))
    close: (!Missing {expected="}"}))
  statement: (Variable {binding=const}
    name: (Identifier "c")
    declared_type: (GenericType
      name: (Identifier "Map")
      type_argument: (NamedType {builtin} "string")
      close: (!Missing {expected=">"}))
    initializer: (New
      type: (~GenericType
        name: (Identifier "Map")
        type_argument: (!Missing {expected=type_identifier}))))
  statement: (Variable {exported binding=let}
    error: (!Error modifier: (Keyword "abstract") separator: (Punctuation ";"))
    name: (Identifier "x")
    error: (!Error operator: (OperatorToken "="))
    declared_type: (LiteralType value: (Number "1"))))
