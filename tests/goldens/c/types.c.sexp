(Module
  comment: (Comment {comment_style=block attach=leading} "/* struct, union and enum as definition, as type, alone; typedefs of all sorts. */")
  statement: (Struct {is_declaration} name: (Identifier "opaque"))
  statement: (Struct {is_declaration struct_kind=union} name: (Identifier "blob"))
  statement: (Enum {is_declaration} name: (Identifier "early"))
  statement: (Struct
    name: (Identifier "point")
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "int")
      declarator: (~Field name: (Identifier "x"))
      declarator: (~Field name: (Identifier "y")))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "double")
      declarator: (Field {pointer_depth=1} name: (Identifier "weights"))
      declarator: (~Field name: (Identifier "scale"))))
  statement: (Struct
    name: (Identifier "packed")
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "unsigned")
      declarator: (~Field name: (Identifier "ready") width: (Number "1"))
      declarator: (~Field name: (Identifier "mode") width: (Number "3")))
    member: (Field {modifiers=[const] pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] builtin} "char")
      name: (Identifier "name"))
    member: (Field {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "compare")
      declared_type: (FunctionType
        parameter: (Parameter {pointer_depth=1}
          declared_type: (NamedType {modifiers=[const] builtin} "void")
          name: (Identifier "left"))
        parameter: (Parameter {pointer_depth=1}
          declared_type: (NamedType {modifiers=[const] builtin} "void")
          name: (Identifier "right"))))
    member: (Field {array_rank=1}
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "inline_name")
      size: (Number "16"))
    member: (DeclarationGroup
      declared_type: (NamedType {elaborated=struct} "point")
      declarator: (~Field name: (Identifier "at"))
      declarator: (Field {pointer_depth=1} name: (Identifier "next")))
    member: (Field
      declared_type: (Struct
        member: (DeclarationGroup
          declared_type: (NamedType {builtin} "int")
          declarator: (~Field name: (Identifier "left"))
          declarator: (~Field name: (Identifier "right")))))
    member: (Field
      declared_type: (Struct {struct_kind=union}
        member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "whole"))
        member: (Field declared_type: (NamedType {builtin} "float") name: (Identifier "real")))
      name: (Identifier "as"))
    member: (Struct
      name: (Identifier "nested")
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "depth")))
    member: (Field
      declared_type: (Enum
        enum_value: (EnumMember name: (Identifier "LOW"))
        enum_value: (EnumMember name: (Identifier "HIGH")))
      name: (Identifier "level"))
    member: (Field {pointer_depth=1}
      declared_type: (NamedType {elaborated=struct} "packed")
      name: (Identifier "parent"))
    member: (Field {array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "tail")))
  statement: (Struct {struct_kind=union}
    name: (Identifier "value")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "i"))
    member: (Field declared_type: (NamedType {builtin} "float") name: (Identifier "f"))
    member: (Field {array_rank=1}
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "bytes")
      size: (Unary {operator=sizeof} operand: (NamedType {builtin} "float"))))
  statement: (Enum
    name: (Identifier "color")
    enum_value: (EnumMember name: (Identifier "RED"))
    enum_value: (EnumMember name: (Identifier "GREEN") initializer: (Number "5"))
    enum_value: (EnumMember
      name: (Identifier "BLUE")
      initializer: (Binary {operator=shl} left: (Identifier "GREEN") right: (Number "1"))))
  statement: (Enum
    enum_value: (EnumMember name: (Identifier "ANONYMOUS") initializer: (Number "-1")))
  statement: (Enum
    name: (Identifier "small")
    declared_type: (NamedType {builtin} "char")
    enum_value: (EnumMember name: (Identifier "TINY")))
  statement: (Variable
    declared_type: (Struct
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "x")))
    name: (Identifier "unnamed"))
  statement: (Struct name: (Identifier "empty"))
  statement: (Variable
    declared_type: (NamedType {modifiers=[const] elaborated=struct} "point")
    name: (Identifier "fixed"))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "number"))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "unsigned long")
    declarator: (~TypeAlias {alias_kind=typedef} name: (Identifier "ulong"))
    declarator: (TypeAlias {pointer_depth=1 alias_kind=typedef} name: (Identifier "ulong_pointer")))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (NamedType {elaborated=struct} "point")
    name: (Identifier "point"))
  statement: (DeclarationGroup
    declared_type: (Struct
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "key"))
      member: (Field {pointer_depth=1}
        declared_type: (NamedType {builtin} "void")
        name: (Identifier "value")))
    declarator: (~TypeAlias {alias_kind=typedef} name: (Identifier "entry"))
    declarator: (TypeAlias {pointer_depth=1 alias_kind=typedef} name: (Identifier "entry_pointer")))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (Struct
      name: (Identifier "node")
      member: (Field {pointer_depth=1}
        declared_type: (NamedType {elaborated=struct} "node")
        name: (Identifier "next")))
    name: (Identifier "node"))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (Enum
      enum_value: (EnumMember name: (Identifier "OFF"))
      enum_value: (EnumMember name: (Identifier "ON")))
    name: (Identifier "toggle"))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (NamedType {elaborated=union} "value")
    name: (Identifier "value"))
  statement: (TypeAlias {pointer_depth=1 alias_kind=typedef}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "comparator")
    declared_type: (FunctionType
      parameter: (Parameter {pointer_depth=1}
        declared_type: (NamedType {modifiers=[const] builtin} "void"))
      parameter: (Parameter {pointer_depth=1}
        declared_type: (NamedType {modifiers=[const] builtin} "void"))))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "transform")
    declared_type: (FunctionType
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "char")
    declarator: (TypeAlias {array_rank=1 alias_kind=typedef}
      name: (Identifier "line")
      size: (Number "80"))
    declarator: (TypeAlias {array_rank=2 alias_kind=typedef}
      name: (Identifier "page")
      size: (Number "66")
      size: (Number "80")))
  statement: (TypeAlias {pointer_depth=2 alias_kind=typedef}
    declared_type: (NamedType {builtin} "void")
    name: (Identifier "factory")
    declared_type: (FunctionType parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    declared_type: (FunctionType))
  statement: (TypeAlias {pointer_depth=1 alias_kind=typedef}
    declared_type: (NamedType {modifiers=[const] builtin} "char")
    name: (Identifier "string"))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (NamedType {builtin} "unsigned char")
    name: (Identifier "bool"))
  statement: (TypeAlias {modifiers=[extension] alias_kind=typedef}
    declared_type: (NamedType {builtin} "long long")
    name: (Identifier "big"))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "shadow")
    body: (Block
      statement: (Variable
        declared_type: (Struct
          name: (Identifier "local")
          member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "a")))
        name: (Identifier "here"))
      statement: (Struct {is_declaration} name: (Identifier "forward"))
      statement: (Enum
        name: (Identifier "inner")
        enum_value: (EnumMember name: (Identifier "A"))
        enum_value: (EnumMember name: (Identifier "B")))
      statement: (TypeAlias {alias_kind=typedef}
        declared_type: (NamedType {elaborated=struct} "local")
        name: (Identifier "alias"))
      statement: (Variable
        declared_type: (NamedType "alias")
        name: (Identifier "there")
        initializer: (CompositeLiteral element: (Number "1")))
      statement: (ExpressionStatement value: (Identifier "foo")))))
