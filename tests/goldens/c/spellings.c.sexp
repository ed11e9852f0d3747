(Module
  comment: (Comment {comment_style=block attach=leading} "/* The other spellings of keywords. */")
  statement: (Function {modifiers=[clrcall] is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "a")
    parameter: (Parameter declared_type: (NamedType {builtin} "int")))
  statement: (Function {modifiers=[fastcall] is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "c")
    parameter: (Parameter declared_type: (NamedType {builtin} "int")))
  statement: (Function {modifiers=[thiscall] is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "d")
    parameter: (Parameter declared_type: (NamedType {builtin} "int")))
  statement: (Function {modifiers=[vectorcall] is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "e")
    parameter: (Parameter declared_type: (NamedType {builtin} "short")))
  statement: (Variable {modifiers=[unaligned] pointer_depth=1}
    declared_type: (NamedType {builtin} "void")
    name: (Identifier "g"))
  statement: (Function {modifiers=[static inline]}
    return_type: (NamedType {builtin} "short")
    name: (Identifier "h")
    body: (Block
      statement: (Return value: (Number "1"))))
  statement: (Function {modifiers=[static inline]}
    return_type: (NamedType {builtin} "long")
    name: (Identifier "i")
    body: (Block
      statement: (Return value: (Number "1"))))
  statement: (Function {modifiers=[forceinline]}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "j")
    body: (Block
      statement: (Return value: (Number "1"))))
  statement: (Variable {modifiers=[thread_local]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "k"))
  statement: (Variable {modifiers=[constexpr]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "l")
    initializer: (Number "1"))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "char")
    declarator: (Variable {modifiers=[restrict] pointer_depth=1} name: (Identifier "m"))
    declarator: (Variable {modifiers=[nonnull] pointer_depth=1} name: (Identifier "n")))
  statement: (Function {modifiers=[noreturn] is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "o"))
  statement: (Variable
    annotation: (Annotation argument: (Number "8"))
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "p"))
  statement: (DeclarationGroup {modifiers=[static]}
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable {modifiers=[const static] pointer_depth=1} name: (Identifier "q"))
    declarator: (Variable {modifiers=[static] pointer_depth=1} name: (Identifier "r")))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "s")
    body: (Block
      statement: (Variable
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "x")
        initializer: (Binary {operator=add}
          left: (Binary {operator=add}
            left: (Binary {operator=add}
              left: (Binary {operator=add}
                left: (Unary {operator=alignof} operand: (NamedType {builtin} "int"))
                right: (Unary {operator=alignof} operand: (NamedType {builtin} "int")))
              right: (Unary {operator=alignof} operand: (NamedType {builtin} "int")))
            right: (Unary {operator=alignof} operand: (NamedType {builtin} "int")))
          right: (Unary {operator=alignof} operand: (NamedType {builtin} "int"))))
      statement: (ExpressionStatement
        value: (InlineAssembly {modifiers=[volatile]}
          content: (String {quote=double} content: (StringContent "nop")))))))
