(Module
  comment: (Comment {comment_style=line attach=leading} "// Functions, parameters, lambdas.")
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "plain"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "none"))
  statement: (Function {modifiers=[static inline constexpr]}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "square")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
    body: (Block
      statement: (Return
        value: (Binary {operator=mul} left: (Identifier "x") right: (Identifier "x")))))
  statement: (Function {modifiers=[consteval]}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "now")
    body: (Block
      statement: (Return value: (Number "1"))))
  statement: (Function {is_declaration}
    annotation: (Annotation name: (Identifier "nodiscard"))
    return_type: (NamedType {builtin} "int")
    name: (Identifier "kept")
    parameter: (Parameter declared_type: (NamedType {builtin} "int")))
  statement: (Function
    return_type: (InferredType "auto")
    name: (Identifier "deduced")
    body: (Block
      statement: (Return value: (Number "1"))))
  statement: (Function {is_declaration}
    name: (Identifier "trailing")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    parameter: (Parameter declared_type: (NamedType {builtin} "double") name: (Identifier "b"))
    return_type: (TypeQuery
      value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))))
  statement: (Function
    return_type: (InferredType)
    name: (Identifier "forwarded")
    parameter: (Parameter {reference_kind=rvalue}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a"))
    body: (Block
      statement: (Return value: (Parenthesized value: (Identifier "a")))))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "defaults")
    parameter: (Parameter
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a")
      default_value: (Number "1"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] builtin} "char")
      name: (Identifier "s")
      default_value: (String {quote=double} content: (StringContent "x")))
    parameter: (Parameter
      declared_type: (GenericType
        qualifier: (Identifier "std")
        name: (Identifier "vector")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "v")
      default_value: (CompositeLiteral
        type: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "vector")
          type_argument: (NamedType {builtin} "int")))))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "references")
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a"))
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType {modifiers=[const] builtin} "int")
      name: (Identifier "b"))
    parameter: (Parameter {reference_kind=rvalue}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "c"))
    parameter: (Parameter {pointer_depth=1 reference_kind=lvalue}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "d"))
    parameter: (Parameter {array_rank=1 reference_kind=lvalue}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "e")
      size: (Number "3"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "f")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      qualifier: (Identifier "Type")
      name: (Identifier "g"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      qualifier: (Identifier "Type")
      name: (Identifier "h")
      declared_type: (FunctionType {modifiers=[const]}
        parameter: (Parameter declared_type: (NamedType {builtin} "int")))))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "variadic")
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] builtin} "char")
      name: (Identifier "format"))
    parameter: (Parameter {variadic} "..."))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "nameless")
    parameter: (Parameter declared_type: (NamedType {builtin} "int"))
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType {modifiers=[const]}
        qualifier: (Identifier "std")
        name: (Identifier "string")))
    parameter: (Parameter {reference_kind=rvalue} declared_type: (NamedType "T"))
    parameter: (Parameter {pointer_depth=1} declared_type: (NamedType {builtin} "int"))
    parameter: (Parameter {array_rank=1} declared_type: (NamedType {builtin} "int"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "void")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int")))))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "arrays")
    parameter: (Parameter {array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a"))
    parameter: (Parameter {array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "b")
      size: (Number "3"))
    parameter: (Parameter {pointer_depth=1 array_rank=1}
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "argv")))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "unused")
    parameter: (Parameter
      annotation: (Annotation name: (Identifier "maybe_unused"))
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a"))
    parameter: (Parameter {modifiers=[register]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "b")))
  statement: (Function {pointer_depth=1 is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "returns_function")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    return_type: (FunctionType parameter: (Parameter declared_type: (NamedType {builtin} "double"))))
  statement: (Function {is_declaration reference_kind=lvalue}
    return_type: (NamedType {modifiers=[const] builtin} "int")
    name: (Identifier "returns_reference"))
  statement: (Function {is_declaration reference_kind=rvalue}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "returns_rvalue"))
  statement: (Function {pointer_depth=2 is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "returns_pointer"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "throws_nothing")
    throws: (Unary {operator=noexcept}))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "throws_maybe")
    throws: (Unary {operator=noexcept}
      operand: (Binary {operator=gt}
        left: (Unary {operator=sizeof} operand: (NamedType {builtin} "int"))
        right: (Number "4"))))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "old"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "older")
    throws: (NamedType "Error")
    throws: (NamedType qualifier: (Identifier "std") name: (Identifier "exception")))
  statement: (Function {callable_kind=operator is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier)
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType {modifiers=[const]} "A")
      name: (Identifier "a"))
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType {modifiers=[const]} "B")
      name: (Identifier "b")))
  statement: (Function {callable_kind=operator is_declaration}
    return_type: (NamedType {builtin} "unsigned long long")
    name: (Identifier trivia: (RawText "_km"))
    parameter: (Parameter
      declared_type: (NamedType {builtin} "unsigned long long")
      name: (Identifier "value")))
  statement: (Function {callable_kind=operator is_declaration reference_kind=lvalue}
    return_type: (NamedType qualifier: (Identifier "std") name: (Identifier "ostream"))
    name: (Identifier)
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType qualifier: (Identifier "std") name: (Identifier "ostream"))
      name: (Identifier "out"))
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType {modifiers=[const]} "A")
      name: (Identifier "a")))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "callee")
    body: (Try
      body: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "work"))))
      handler: (Catch body: (Block))))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "attributes")
    annotation: (~Annotation name: (Identifier "noreturn")))
  statement: (Function {is_declaration}
    annotation: (Annotation name: (Identifier "dllexport"))
    return_type: (NamedType {builtin} "void")
    name: (Identifier "exported"))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "main")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "argc"))
    parameter: (Parameter {pointer_depth=2}
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "argv"))
    body: (Block
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "empty")
        initializer: (Lambda body: (Block)))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "by_value")
        initializer: (Lambda
          body: (Block
            statement: (Return value: (Identifier "a")))))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "by_reference")
        initializer: (Lambda
          body: (Block
            statement: (Return value: (Identifier "a")))))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "some")
        initializer: (Lambda {modifiers=[mutable]}
          capture: (This "this")
          capture: (Identifier "a")
          capture: (Identifier "b")
          capture: (Variable name: (Identifier "c") initializer: (Number "1"))
          capture: (Variable {reference_kind=lvalue}
            name: (Identifier "d")
            initializer: (Identifier "e"))
          capture: (This "this")
          parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
          body: (Block
            statement: (Return value: (Identifier "x")))))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "rest")
        initializer: (Lambda
          capture: (Identifier "a")
          capture: (Spread {spread_kind=pack} operand: (Identifier "args"))
          body: (Block)))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "generic")
        initializer: (Lambda
          parameter: (Parameter declared_type: (InferredType "auto") name: (Identifier "x"))
          parameter: (Parameter {variadic reference_kind=rvalue}
            declared_type: (InferredType "auto")
            name: (Identifier "rest"))
          return_type: (NamedType {builtin} "int")
          body: (Block
            statement: (Return value: (Identifier "x")))))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "templated")
        initializer: (Lambda
          type_parameter: (TypeParameter name: (Identifier "T"))
          parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "x"))
          throws: (Unary {operator=noexcept})
          body: (Block
            statement: (Return value: (Identifier "x")))))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "quick")
        initializer: (Call
          callee: (Lambda {modifiers=[constexpr]}
            parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
            body: (Block
              statement: (Return value: (Identifier "x"))))
          argument: (Number "3")))
      statement: (ExpressionStatement
        value: (Call
          callee: (QualifiedName qualifier: (Identifier "std") name: (Identifier "sort"))
          argument: (Call
            callee: (MemberAccess object: (Identifier "v") property: (Identifier "begin")))
          argument: (Call
            callee: (MemberAccess object: (Identifier "v") property: (Identifier "end")))
          argument: (Lambda
            parameter: (Parameter {reference_kind=lvalue}
              declared_type: (NamedType {modifiers=[const]} "A")
              name: (Identifier "a"))
            parameter: (Parameter {reference_kind=lvalue}
              declared_type: (NamedType {modifiers=[const]} "A")
              name: (Identifier "b"))
            body: (Block
              statement: (Return
                value: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b")))))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Lambda
            body: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "work")))))))
      statement: (Function {is_declaration}
        return_type: (NamedType {builtin} "int")
        name: (Identifier "local")
        parameter: (Parameter declared_type: (NamedType {builtin} "int")))
      statement: (Function {modifiers=[extern] is_declaration}
        return_type: (NamedType {builtin} "int")
        name: (Identifier "other")
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))
        parameter: (Parameter declared_type: (NamedType {builtin} "double")))
      statement: (Return value: (Number "0")))))
