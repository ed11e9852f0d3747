(Module
  comment: (Comment {comment_style=block attach=leading} "/* Declarators of every shape, one idea a line. */")
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "plain"))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable name: (Identifier "one") initializer: (Number "1"))
    declarator: (Variable {pointer_depth=1} name: (Identifier "two"))
    declarator: (Variable {array_rank=1} name: (Identifier "three") size: (Number "3"))
    declarator: (Variable {pointer_depth=1}
      name: (Identifier "four")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    declarator: (Variable {pointer_depth=1 array_rank=1}
      name: (Identifier "five")
      size: (Number "2"))
    declarator: (Variable {pointer_depth=1 array_rank=1}
      name: (Identifier "six")
      size: (Number "2")))
  statement: (Variable {modifiers=[static]}
    declared_type: (NamedType {modifiers=[const] builtin} "unsigned long int")
    name: (Identifier "mask")
    initializer: (Number {base=16} "0xffUL"))
  statement: (Variable {modifiers=[extern const restrict] pointer_depth=1 is_declaration}
    declared_type: (NamedType {modifiers=[volatile] builtin} "signed char")
    name: (Identifier "port"))
  statement: (NamedType {builtin} "unsigned")
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "long long")
    declarator: (~Variable name: (Identifier "wide"))
    declarator: (Variable {pointer_depth=1}
      name: (Identifier "wider")
      initializer: (Unary {operator=addr} operand: (Identifier "wide"))))
  statement: (Variable declared_type: (NamedType "register_t") name: (Identifier "reg"))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "size_t")
    declarator: (Variable
      name: (Identifier "length")
      initializer: (Unary {operator=sizeof} operand: (Identifier "plain")))
    declarator: (Variable
      name: (Identifier "count")
      initializer: (Unary {operator=sizeof}
        operand: (ArrayType {array_rank=1} type: (NamedType {builtin} "int") size: (Number "3")))))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "char")
    declarator: (Variable {array_rank=1}
      name: (Identifier "text")
      initializer: (String {quote=double} content: (StringContent "abc")))
    declarator: (Variable {array_rank=2}
      name: (Identifier "grid")
      size: (Number "2")
      size: (Number "3")
      initializer: (CompositeLiteral
        element: (CompositeLiteral
          element: (Number "1")
          element: (Number "2")
          element: (Number "3"))
        element: (CompositeLiteral
          element: (Number "4")
          element: (Number "5")
          element: (Number "6")))))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Function {is_declaration} name: (Identifier "prototype"))
    declarator: (~Variable name: (Identifier "shared"))
    declarator: (Function {pointer_depth=1 is_declaration}
      name: (Identifier "maker")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "seed"))))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Function {is_declaration}
      name: (Identifier "first")
      parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    declarator: (Function {is_declaration}
      name: (Identifier "second")
      parameter: (Parameter declared_type: (NamedType {builtin} "char"))))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable name: (Identifier "wrapped"))
    declarator: (Variable {pointer_depth=1} name: (Identifier "deep")))
  statement: (Function {pointer_depth=1 is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "signal_like")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "number"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "void")
      name: (Identifier "handler")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    return_type: (FunctionType parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
  statement: (Variable {pointer_depth=1 array_rank=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "table")
    size: (Number "4")
    declared_type: (FunctionType
      parameter: (Parameter {pointer_depth=1}
        declared_type: (NamedType {modifiers=[const] builtin} "char")
        name: (Identifier "name"))
      parameter: (Parameter {variadic})))
  statement: (Function {pointer_depth=3 array_rank=1 is_declaration}
    return_type: (NamedType {builtin} "char")
    name: (Identifier "oddity")
    size: (Number "5")
    return_type: (FunctionType
      parameter: (Parameter {pointer_depth=2} declared_type: (NamedType {builtin} "int"))))
  statement: (Variable
    declared_type: (NamedType {modifiers=[atomic] builtin} "long")
    name: (Identifier "counter"))
  statement: (Variable {array_rank=1}
    annotation: (Annotation argument: (Number "16"))
    declared_type: (NamedType {builtin} "char")
    name: (Identifier "aligned")
    size: (Number "64"))
  statement: (Variable {modifiers=[static] array_rank=1}
    annotation: (Annotation argument: (NamedType {builtin} "double"))
    declared_type: (NamedType {builtin} "char")
    name: (Identifier "buffer")
    size: (Number "8"))
  statement: (Function {modifiers=[noreturn] is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "stop")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "code")))
  statement: (Function {modifiers=[inline static] is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "twice")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x")))
  statement: (Variable {modifiers=[thread_local]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "per_thread")
    initializer: (Number "0"))
  statement: (DeclarationGroup
    declared_type: (NamedType {elaborated=struct} "point")
    declarator: (Variable
      name: (Identifier "origin")
      initializer: (CompositeLiteral element: (Number "0") element: (Number "0")))
    declarator: (Variable {pointer_depth=1} name: (Identifier "cursor")))
  statement: (Variable
    declared_type: (NamedType {elaborated=enum} "color")
    name: (Identifier "shade")
    initializer: (Identifier "RED"))
  statement: (Variable
    declared_type: (NamedType {elaborated=union} "value")
    name: (Identifier "cell"))
  statement: (DeclarationGroup
    declared_type: (Struct
      name: (Identifier "point")
      member: (DeclarationGroup
        declared_type: (NamedType {builtin} "int")
        declarator: (~Field name: (Identifier "x"))
        declarator: (~Field name: (Identifier "y"))))
    declarator: (Variable
      name: (Identifier "corner")
      initializer: (CompositeLiteral entry: (MapEntry key: (Identifier "x") value: (Number "1"))))
    declarator: (Variable {pointer_depth=1} name: (Identifier "edges")))
  statement: (Function {modifiers=[auto] is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "scoped")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b")))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "vla")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "n"))
    parameter: (Parameter {array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a")
      size: (Identifier "n"))
    parameter: (Parameter {modifiers=[static] array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "b")
      size: (Number "4"))
    parameter: (Parameter {modifiers=[const] array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "c"))
    parameter: (Parameter {array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "d")))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "callback")
    parameter: (Parameter
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "compare")
      declared_type: (FunctionType
        parameter: (Parameter {pointer_depth=1}
          declared_type: (NamedType {modifiers=[const] builtin} "void"))
        parameter: (Parameter {pointer_depth=1}
          declared_type: (NamedType {modifiers=[const] builtin} "void"))))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "void")
      name: (Identifier "done")
      declared_type: (FunctionType)))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "unnamed")
    parameter: (Parameter declared_type: (NamedType {builtin} "int"))
    parameter: (Parameter {pointer_depth=1} declared_type: (NamedType {builtin} "char"))
    parameter: (Parameter {modifiers=[const] pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] builtin} "char"))
    parameter: (Parameter {array_rank=1} declared_type: (NamedType {builtin} "int"))
    parameter: (Parameter {array_rank=1}
      declared_type: (NamedType {builtin} "int")
      size: (Number "3"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    parameter: (Parameter declared_type: (NamedType {elaborated=struct} "point"))
    parameter: (Parameter {variadic}))
  statement: (Variable
    declared_type: (GenericType
      name: (Identifier "LIST_OF")
      type_argument: (NamedType {builtin} "int"))
    name: (Identifier "numbers"))
  statement: (DeclarationGroup
    declared_type: (TypeQuery type: (NamedType "plain"))
    declarator: (~Variable name: (Identifier "copy"))
    declarator: (Variable {pointer_depth=1} name: (Identifier "reference"))))
