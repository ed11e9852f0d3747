(Module
  statement: (Function {is_declaration}
    annotation: (~Annotation name: (Identifier "noreturn"))
    return_type: (NamedType {builtin} "void")
    name: (Identifier "stop"))
  statement: (Variable {modifiers=[static]}
    declared_type: (NamedType {builtin} "int")
    annotation: (~Annotation name: (Identifier "unused"))
    annotation: (Annotation name: (Identifier "aligned") argument: (Number "8"))
    name: (Identifier "counter"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "log_it")
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] builtin} "char")
      name: (Identifier "format"))
    parameter: (Parameter {variadic})
    annotation: (Annotation
      name: (Identifier "format")
      argument: (Identifier "printf")
      argument: (Number "1")
      argument: (Number "2")))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "old")
    annotation: (~Annotation name: (Identifier "deprecated")))
  statement: (Struct
    annotation: (~Annotation name: (Identifier "packed"))
    name: (Identifier "tight")
    member: (Field declared_type: (NamedType {builtin} "char") name: (Identifier "c"))
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "i")))
  statement: (Struct
    name: (Identifier "loose")
    member: (Field declared_type: (NamedType {builtin} "char") name: (Identifier "c"))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "i")
      annotation: (Annotation name: (Identifier "aligned") argument: (Number "16")))
    annotation: (~Annotation name: (Identifier "packed")))
  statement: (Enum
    name: (Identifier "flags")
    enum_value: (EnumMember name: (Identifier "F"))
    annotation: (~Annotation name: (Identifier "packed")))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "vector")
    annotation: (Annotation name: (Identifier "vector_size") argument: (Number "16")))
  statement: (Function {is_declaration}
    annotation: (Annotation name: (Identifier "nodiscard"))
    return_type: (NamedType {builtin} "int")
    name: (Identifier "must_use"))
  statement: (Variable
    annotation: (Annotation
      name: (Identifier "deprecated")
      argument: (String {quote=double} content: (StringContent "use other")))
    annotation: (Annotation
      name: (~QualifiedName qualifier: (Identifier "gnu") name: (Identifier "pure")))
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "attributed")
    annotation: (Annotation name: (Identifier "maybe_unused")))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "parameter")
    parameter: (Parameter
      annotation: (Annotation name: (Identifier "maybe_unused"))
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "a"))
    parameter: (Parameter
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "b")
      annotation: (~Annotation name: (Identifier "unused"))))
  statement: (Function {is_declaration}
    annotation: (Annotation name: (Identifier "dllexport"))
    return_type: (NamedType {builtin} "int")
    name: (Identifier "exported"))
  statement: (Function {modifiers=[stdcall] is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "windows")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a")))
  statement: (Variable
    annotation: (Annotation name: (Identifier "thread"))
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "local_to_thread"))
  statement: (Variable {modifiers=[cdecl] pointer_depth=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "calling")
    declared_type: (FunctionType parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
  statement: (Variable {modifiers=[restrict] pointer_depth=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "restricted"))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "char")
    annotation: (Annotation argument: (Identifier "base"))
    name: (Identifier "based"))
  statement: (Variable {modifiers=[uptr] pointer_depth=1}
    declared_type: (NamedType {builtin} "void")
    name: (Identifier "raised"))
  statement: (Variable {modifiers=[unaligned sptr] pointer_depth=1}
    declared_type: (NamedType {builtin} "void")
    name: (Identifier "mixed"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "renamed")
    declarator: (InlineAssembly
      content: (String {quote=double} content: (StringContent "_renamed"))))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "global")
    declarator: (InlineAssembly content: (String {quote=double} content: (StringContent "r12"))))
  statement: (Directive {directive_kind=extern_c}
    directive_argument: (String {quote=double} content: (StringContent "C"))
    body: (Function {is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "linkage")))
  statement: (Directive {directive_kind=extern_c}
    directive_argument: (String {quote=double} content: (StringContent "C"))
    body: (Block
      statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "in_block"))
      statement: (TypeAlias {alias_kind=typedef}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "t"))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "work")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    body: (Block
      statement: (ExpressionStatement
        value: (InlineAssembly content: (String {quote=double} content: (StringContent "nop"))))
      statement: (ExpressionStatement
        value: (InlineAssembly {modifiers=[volatile]}
          content: (StringConcat
            element: (String {quote=double}
              content: (StringContent "mov %1, %0")
              content: (EscapeSequence "\\n")
              content: (EscapeSequence "\\t"))
            element: (String {quote=double} content: (StringContent "add $1, %0")))
          argument: (Argument {argument_kind=operand}
            constraint: (String {quote=double} content: (StringContent "=r"))
            value: (Identifier "a"))
          argument: (Argument {argument_kind=operand}
            name: (Identifier "out")
            constraint: (String {quote=double} content: (StringContent "+m"))
            value: (Identifier "b"))
          argument: (Argument {argument_kind=operand}
            constraint: (String {quote=double} content: (StringContent "r"))
            value: (Identifier "c"))
          argument: (Argument {argument_kind=operand}
            name: (Identifier "in")
            constraint: (String {quote=double} content: (StringContent "i"))
            value: (Number "1"))
          argument: (String {quote=double} content: (StringContent "cc"))
          argument: (String {quote=double} content: (StringContent "memory"))))
      statement: (ExpressionStatement
        value: (InlineAssembly
          content: (String {quote=double} content: (StringContent "jmp %l0"))
          label: (Identifier "done")
          label: (Identifier "fail")))
      statement: (ExpressionStatement
        value: (InlineAssembly {modifiers=[inline]}
          content: (String {quote=double})
          argument: (String {quote=double} content: (StringContent "memory"))))
      statement: (Empty annotation: (Annotation name: (Identifier "fallthrough")))
      statement: (If
        condition: (Identifier "a")
        consequence: (Block
          annotation: (Annotation name: (Identifier "likely"))
          statement: (ExpressionStatement
            value: (Update {operator=inc fix=postfix} operand: (Identifier "a"))))
        alternative: (Return annotation: (Annotation name: (Identifier "unlikely"))))
      statement: (Switch
        subject: (Identifier "a")
        case: (Case
          pattern: (Number "1")
          body: (Empty annotation: (Annotation name: (Identifier "fallthrough"))))
        case: (Case pattern: (Number "2") body: (Break)))
      statement: (Labeled
        label: (Identifier "done")
        body: (Labeled label: (Identifier "fail") body: (Return)))))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "guarded")
    body: (Block
      statement: (Try
        body: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "risky")))
          statement: (Jump {jump_kind=leave}))
        handler: (Catch {catch_kind=filter}
          guard: (Call callee: (Identifier "filter") argument: (Number "1"))
          body: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "recover"))))))
      statement: (Try
        body: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "a"))))
        finalizer: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "b")))))
      statement: (Return value: (Number "0")))))
