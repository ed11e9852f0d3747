(Module
  comment: (Comment {comment_style=line attach=leading} "// What tree-sitter-cpp 0.23.4 does not know: valid C++ that comes out with errors or misread, one idea a line.")
  statement: (Struct
    name: (Identifier "Unnamed")
    member: (Field
      declared_type: (NamedType {builtin} "unsigned")
      name: (!Missing {expected=field_identifier})
      width: (Number "3")))
  statement: (Class {is_declaration}
    name: (Identifier "Stack")
    type_argument: (NamedType {builtin} "int")
    declarator: (!Missing {expected=identifier}))
  error: (!Error
    modifier: (Keyword "extern")
    unknown: (GenericType
      error: (!Error unknown: (Identifier "class"))
      name: (Identifier "Stack")
      type_argument: (NamedType {builtin} "long")))
  statement: (Empty)
  error: (!Error
    name: (Identifier "Stack")
    declared_type: (FunctionType
      parameter: (Parameter {pointer_depth=1}
        declared_type: (NamedType {modifiers=[const] builtin} "char")))
    operator: (OperatorToken "->")
    return_type: (GenericType name: (Identifier "Stack") type_argument: (NamedType {builtin} "int")))
  statement: (Empty)
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "initializer")
    initializer: (CompositeLiteral
      type: (NamedType "A")
      error: (!Error separator: (Punctuation ".") key: (Identifier "a"))
      element: (CompositeLiteral element: (Number "1"))))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "braces")
    parameter: (Parameter
      declared_type: (GenericType
        qualifier: (Identifier "std")
        name: (Identifier "vector")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "v")
      default_value: (CompositeLiteral type: (!Missing {expected=type_identifier}))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "name")
    initializer: (Call
      callee: (MemberAccess
        object: (TypeQuery {operator=typeid} error: (!Error unknown: (NamedType {builtin} "int")))
        property: (Identifier "name"))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "thrown")
    initializer: (Conditional
      condition: (Identifier "a")
      consequence: (Identifier "b")
      alternative: (Identifier "throw"))
    error: (!Error unknown: (Number "1")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "explicitly")
    initializer: (Call
      callee: (Identifier "a")
      error: (!Error separator: (Punctuation ".") unknown: (Identifier))
      argument: (Identifier "b")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "indirect")
    initializer: (MemberAccess
      object: (Identifier "p")
      error: (!Error operator: (OperatorToken "*"))
      property: (Identifier "m")))
  statement: (Variable
    declared_type: (Enum
      name: (Identifier "Marked")
      enum_value: (EnumMember name: (Identifier "Old"))
      close: (!Missing {expected="}"}))
    annotation: (Annotation name: (Identifier "deprecated"))
    error: (!Error close: (Punctuation "}") separator: (Punctuation ";") keyword: (Keyword "using"))
    name: (Identifier "Member")
    error: (!Error unknown: (NamedType {builtin} "int"))
    initializer: (QualifiedName
      qualifier: (Identifier "A")
      name: (!Missing {expected=type_identifier})))
  statement: (Import {import_kind=[using]}
    source: (QualifiedName
      qualifier: (Identifier "typename")
      error: (!Error unknown: (Identifier "Base"))
      name: (Identifier "type")))
  statement: (Import {import_kind=[using]}
    source: (QualifiedName
      qualifier: (Identifier "a")
      error: (!Error unknown: (Identifier "b") separator: (Punctuation ","))
      qualifier: (Identifier "c")
      name: (Identifier "d")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "array")
    initializer: (New type: (NamedType {builtin} "int"))
    error: (!Error
      operator: (OperatorToken "*")
      open: (Punctuation "[")
      error: (!Error unknown: (Number "4"))
      close: (Punctuation "]")))
  statement: (ExpressionStatement
    value: (Index
      object: (Call
        callee: (NamedType {builtin} "int")
        argument: (Unary {operator=addr} operand: (Call callee: (Identifier "returns_array"))))
      index: (Number "3")))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "takes_array")
    argument: (Index
      object: (Call
        callee: (NamedType {builtin} "int")
        argument: (Unary {operator=addr} operand: (Identifier "values")))
      index: (Number "3")))
  statement: (Labeled
    annotation: (Annotation name: (Identifier "using"))
    close: (!Missing {expected="]]"})
    label: (Identifier "gnu")
    body: (ExpressionStatement
      value: (Sequence
        element: (Identifier "hot")
        error: (!Error
          unknown: (Identifier "cold")
          close: (Punctuation "]")
          close: (Punctuation "]")
          unknown: (NamedType {builtin} "void"))
        element: (Call callee: (Identifier "attributed")))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "attributed_case")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    body: (Block
      statement: (Switch
        subject: (Identifier "a")
        case: (Case
          pattern: (Number "1")
          body: (Break)
          body: (Case
            annotation: (Annotation name: (Identifier "likely"))
            pattern: (Number "2")
            body: (Break))))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "f")
    body: (Block
      statement: (Yield
        value: (CompositeLiteral
          type: (!Missing {expected=type_identifier})
          element: (Number "1")
          element: (Number "2")))))
  error: (!Error keyword: (Keyword "if") unknown: (Identifier "consteval"))
  statement: (Block))
