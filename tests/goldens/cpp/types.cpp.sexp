(Module
  comment: (Comment {comment_style=line attach=leading} "// Types and declarators.")
  statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
  statement: (Variable declared_type: (NamedType {builtin} "unsigned") name: (Identifier "b"))
  statement: (Variable
    declared_type: (NamedType {builtin} "unsigned long long")
    name: (Identifier "c"))
  statement: (Variable declared_type: (NamedType {builtin} "signed char") name: (Identifier "d"))
  statement: (Variable declared_type: (NamedType {builtin} "long double") name: (Identifier "e"))
  statement: (Variable declared_type: (NamedType {builtin} "bool") name: (Identifier "f"))
  statement: (Variable declared_type: (NamedType {builtin} "char16_t") name: (Identifier "g"))
  statement: (Variable declared_type: (NamedType "wchar_t") name: (Identifier "h"))
  statement: (Variable declared_type: (NamedType {builtin} "size_t") name: (Identifier "i"))
  statement: (Variable
    declared_type: (NamedType {modifiers=[const] builtin} "int")
    name: (Identifier "j")
    initializer: (Number "1"))
  statement: (Variable
    declared_type: (NamedType {modifiers=[const] builtin} "int")
    name: (Identifier "k")
    initializer: (Number "2"))
  statement: (Variable
    declared_type: (NamedType {modifiers=[volatile] builtin} "int")
    name: (Identifier "l"))
  statement: (Variable
    declared_type: (NamedType {modifiers=[const volatile] builtin} "int")
    name: (Identifier "m")
    initializer: (Number "3"))
  statement: (Variable {modifiers=[constexpr]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "n")
    initializer: (Number "4"))
  statement: (Variable {modifiers=[constinit]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "o")
    initializer: (Number "5"))
  statement: (Variable {modifiers=[thread_local]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "p"))
  statement: (Variable {modifiers=[static]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "q"))
  statement: (Variable {modifiers=[extern] is_declaration}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "r"))
  statement: (Variable {modifiers=[extern] is_declaration}
    declared_type: (NamedType {modifiers=[const] builtin} "int")
    name: (Identifier "s"))
  statement: (Variable {modifiers=[register]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "t"))
  statement: (Variable {modifiers=[inline]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "u")
    initializer: (Number "6"))
  statement: (Variable {modifiers=[static thread_local]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "v"))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable {pointer_depth=1} name: (Identifier "w"))
    declarator: (Variable {pointer_depth=2} name: (Identifier "x"))
    declarator: (Variable {modifiers=[const] pointer_depth=1}
      name: (Identifier "y")
      initializer: (Number "0"))
    declarator: (Variable {modifiers=[volatile] pointer_depth=2} name: (Identifier "z")))
  statement: (Variable {modifiers=[const] pointer_depth=1}
    declared_type: (NamedType {modifiers=[const] builtin} "char")
    name: (Identifier "text")
    initializer: (String {quote=double} content: (StringContent "a")))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable {array_rank=1} name: (Identifier "aa") size: (Number "3"))
    declarator: (Variable {array_rank=2}
      name: (Identifier "bb")
      size: (Number "2")
      size: (Number "3"))
    declarator: (Variable {pointer_depth=1 array_rank=1} name: (Identifier "cc") size: (Number "4"))
    declarator: (Variable {pointer_depth=1 array_rank=1} name: (Identifier "dd") size: (Number "5")))
  statement: (Variable {array_rank=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "ee")
    initializer: (CompositeLiteral element: (Number "1") element: (Number "2")))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable {reference_kind=lvalue}
      name: (Identifier "ff")
      initializer: (Identifier "a"))
    declarator: (Variable {reference_kind=rvalue} name: (Identifier "gg") initializer: (Number "1"))
    declarator: (Variable {array_rank=1 reference_kind=lvalue}
      name: (Identifier "hh")
      size: (Number "3")
      initializer: (Identifier "aa")))
  statement: (Variable {reference_kind=lvalue}
    declared_type: (NamedType {modifiers=[const] builtin} "int")
    name: (Identifier "ii")
    initializer: (Identifier "a"))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable {pointer_depth=1}
      name: (Identifier "jj")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    declarator: (Variable {pointer_depth=1 array_rank=1}
      name: (Identifier "kk")
      size: (Number "2")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))
        parameter: (Parameter {pointer_depth=1} declared_type: (NamedType {builtin} "char")))))
  statement: (Variable {reference_kind=lvalue}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "ll")
    declared_type: (FunctionType parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    initializer: (Identifier "function"))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "int")
    qualifier: (Identifier "A")
    name: (Identifier "mm"))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "int")
    qualifier: (Identifier "A")
    name: (Identifier "nn")
    declared_type: (FunctionType {modifiers=[const]}
      parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "int")
    qualifier: (Identifier "A")
    name: (Identifier "oo")
    initializer: (Unary {operator=addr}
      operand: (QualifiedName qualifier: (Identifier "A") name: (Identifier "x"))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "pp")
    initializer: (Number "1"))
  statement: (Variable {pointer_depth=1}
    declared_type: (InferredType "auto")
    name: (Identifier "qq")
    initializer: (Unary {operator=addr} operand: (Identifier "a")))
  statement: (Variable {reference_kind=lvalue}
    declared_type: (InferredType "auto")
    name: (Identifier "rr")
    initializer: (Identifier "a"))
  statement: (Variable
    declared_type: (InferredType {modifiers=[const]} "auto")
    name: (Identifier "ss")
    initializer: (Number "1"))
  statement: (Variable {reference_kind=rvalue}
    declared_type: (InferredType "auto")
    name: (Identifier "tt")
    initializer: (Call callee: (Identifier "f")))
  statement: (Variable declared_type: (TypeQuery value: (Identifier "a")) name: (Identifier "uu"))
  statement: (Variable
    declared_type: (InferredType)
    name: (Identifier "vv")
    initializer: (Parenthesized value: (Identifier "a")))
  statement: (Variable
    declared_type: (NamedType qualifier: (Identifier "std") name: (Identifier "string"))
    name: (Identifier "ww"))
  statement: (Variable
    declared_type: (NamedType qualifier: (Identifier "std") name: (Identifier "string"))
    name: (Identifier "xx"))
  statement: (Variable
    declared_type: (NamedType
      qualifier: (Identifier "a")
      qualifier: (Identifier "b")
      name: (Identifier "c"))
    name: (Identifier "yy"))
  statement: (Variable
    declared_type: (GenericType
      qualifier: (Identifier "std")
      name: (Identifier "vector")
      type_argument: (GenericType
        qualifier: (Identifier "std")
        name: (Identifier "vector")
        type_argument: (NamedType {builtin} "int")))
    name: (Identifier "zz"))
  statement: (Variable
    declared_type: (GenericType
      name: (Identifier "A")
      type_argument: (GenericType name: (Identifier "B") type_argument: (NamedType "C"))
      type_argument: (Number "3")
      type_argument: (Boolean {truth=true} "true")
      type_argument: (Char content: (StringContent "c")))
    name: (Identifier "ab"))
  statement: (Variable declared_type: (NamedType {elaborated=struct} "S") name: (Identifier "s1"))
  statement: (Variable declared_type: (NamedType {elaborated=class} "C") name: (Identifier "c1"))
  statement: (Variable declared_type: (NamedType {elaborated=enum} "E") name: (Identifier "e1"))
  statement: (Variable declared_type: (NamedType {elaborated=union} "U") name: (Identifier "u1"))
  statement: (Variable
    declared_type: (Struct
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "anon")))
    name: (Identifier "s2"))
  statement: (Variable
    declared_type: (Enum
      enum_value: (EnumMember name: (Identifier "One"))
      enum_value: (EnumMember name: (Identifier "Two") initializer: (Number "2"))
      enum_value: (EnumMember name: (Identifier "Three")))
    name: (Identifier "e2"))
  statement: (Enum {modifiers=[scoped]}
    name: (Identifier "Color")
    declared_type: (NamedType {builtin} "unsigned char")
    enum_value: (EnumMember name: (Identifier "Red"))
    enum_value: (EnumMember name: (Identifier "Green") initializer: (Number "1"))
    enum_value: (EnumMember name: (Identifier "Blue")))
  statement: (Enum {modifiers=[scoped]}
    name: (Identifier "Shape")
    enum_value: (EnumMember name: (Identifier "Round")))
  statement: (Enum {is_declaration}
    name: (Identifier "Small")
    declared_type: (NamedType {builtin} "short"))
  statement: (Enum {modifiers=[scoped] is_declaration} name: (Identifier "Opaque"))
  statement: (Variable
    annotation: (Annotation argument: (Number "16"))
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "aligned"))
  statement: (Struct
    annotation: (Annotation argument: (NamedType {builtin} "double"))
    name: (Identifier "Aligned"))
  statement: (Variable {array_rank=1}
    annotation: (Annotation argument: (Identifier "T"))
    annotation: (Annotation argument: (NamedType {builtin} "int"))
    declared_type: (NamedType {builtin} "char")
    name: (Identifier "buffer")
    size: (Number "4"))
  statement: (Variable
    declared_type: (NamedType {modifiers=[typename]}
      qualifier: (Identifier "T")
      name: (Identifier "type"))
    name: (Identifier "dependent"))
  statement: (Variable
    declared_type: (NamedType {modifiers=[typename]}
      qualifier: (Identifier "std")
      qualifier: (GenericType name: (Identifier "vector") type_argument: (NamedType "T"))
      name: (Identifier "iterator"))
    name: (Identifier "it"))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A1")
    declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A2")
    declared_type: (ReferenceType {reference_kind=lvalue} type: (NamedType {builtin} "int")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A3")
    declared_type: (ReferenceType {reference_kind=rvalue} type: (NamedType {builtin} "int")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A4")
    declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int") size: (Number "3")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A5")
    declared_type: (FunctionType {pointer_depth=1}
      return_type: (NamedType {builtin} "int")
      parameter: (Parameter declared_type: (NamedType {builtin} "char"))))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A6")
    declared_type: (FunctionType
      return_type: (NamedType {builtin} "int")
      parameter: (Parameter declared_type: (NamedType {builtin} "char"))))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A7")
    declared_type: (NamedType {modifiers=[const] builtin} "int"))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "A8")
    declared_type: (ReferenceType {array_rank=1 reference_kind=lvalue}
      type: (NamedType {builtin} "int")
      size: (Number "3")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "B1")
    declared_type: (FunctionType {modifiers=[const]}
      return_type: (NamedType {builtin} "void")
      throws: (Unary {operator=noexcept})))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "B2")
    declared_type: (FunctionType
      parameter: (Parameter declared_type: (NamedType {builtin} "int"))
      return_type: (NamedType {builtin} "int")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "B3")
    declared_type: (ReferenceType {pointer_depth=1 reference_kind=lvalue}
      type: (NamedType {builtin} "int")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "B4")
    declared_type: (PointerType {modifiers=[const] pointer_depth=2}
      type: (NamedType {modifiers=[const] builtin} "char")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "B5")
    declared_type: (GenericType
      qualifier: (Identifier "std")
      name: (Identifier "function")
      type_argument: (FunctionType
        return_type: (NamedType {builtin} "void")
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))
        parameter: (Parameter declared_type: (NamedType {builtin} "char"))))))
