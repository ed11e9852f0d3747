(Module
  comment: (Comment {comment_style=line attach=leading} "// Classes, their heads and their members.")
  statement: (Class name: (Identifier "Empty"))
  statement: (Class {is_declaration} name: (Identifier "Forward"))
  statement: (Struct
    name: (Identifier "Point")
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "x")
      initializer: (Number "1"))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "y")
      initializer: (CompositeLiteral element: (Number "2"))))
  statement: (Struct {struct_kind=union}
    name: (Identifier "Number")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "whole"))
    member: (Field declared_type: (NamedType {builtin} "double") name: (Identifier "real"))
    member: (Constructor
      name: (Identifier "Number")
      initializer: (Call callee: (Identifier "whole") argument: (Number "0"))
      body: (Block)))
  statement: (Class
    name: (Identifier "Base")
    member: (Constructor {modifiers=[default] callable_kind=defaulted} name: (Identifier "Base"))
    member: (Constructor {modifiers=[explicit] is_declaration}
      name: (Identifier "Base")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "value")))
    member: (Constructor {modifiers=[delete] callable_kind=deleted}
      name: (Identifier "Base")
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType {modifiers=[const]} "Base")))
    member: (Constructor
      name: (Identifier "Base")
      parameter: (Parameter {reference_kind=rvalue}
        declared_type: (NamedType "Base")
        name: (Identifier "other"))
      throws: (Unary {operator=noexcept})
      initializer: (Call
        callee: (Identifier "value_")
        argument: (MemberAccess object: (Identifier "other") property: (Identifier "value_")))
      body: (Block))
    member: (Method {modifiers=[delete] callable_kind=operator reference_kind=lvalue}
      return_type: (NamedType "Base")
      name: (Identifier)
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType {modifiers=[const]} "Base")))
    member: (Method {modifiers=[virtual default] callable_kind=destructor}
      name: (Identifier trivia: (RawText "Base")))
    member: (Method {modifiers=[virtual const abstract] callable_kind=pure_virtual is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "area"))
    member: (Method {modifiers=[virtual]}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "draw")
      body: (Block))
    member: (Method {modifiers=[const] pointer_depth=1}
      return_type: (NamedType {modifiers=[const] builtin} "char")
      name: (Identifier "name")
      throws: (Unary {operator=noexcept})
      body: (Block
        statement: (Return value: (Identifier "name_"))))
    member: (Method {pointer_depth=1}
      return_type: (NamedType {modifiers=[const] builtin} "char")
      name: (Identifier "label")
      body: (Block
        statement: (Return value: (Identifier "name_"))))
    member: (Method {modifiers=[static] pointer_depth=1 is_declaration}
      return_type: (NamedType "Base")
      name: (Identifier "make")
      parameter: (Parameter
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "value")
        default_value: (Number "0")))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "int")
      declarator: (~Field name: (Identifier "value_") initializer: (Number "0"))
      declarator: (Field {pointer_depth=1} name: (Identifier "next_")))
    member: (Field {modifiers=[static]}
      declared_type: (NamedType {modifiers=[const] builtin} "int")
      name: (Identifier "limit")
      initializer: (Number "10"))
    member: (Field {modifiers=[static inline]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "count")
      initializer: (Number "0"))
    member: (Field {modifiers=[mutable]}
      declared_type: (NamedType {builtin} "bool")
      name: (Identifier "cached_")
      width: (Number "1"))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "unsigned")
      declarator: (~Field name: (Identifier "flags_") width: (Number "4"))
      declarator: (~Field name: (Identifier "mode_") width: (Number "2")))
    member: (Field {pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] builtin} "char")
      name: (Identifier "name_"))
    member: (Field {array_rank=2}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "grid_")
      size: (Number "2")
      size: (Number "3"))
    member: (Field {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "callback_")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    member: (Class {modifiers=[friend] is_declaration} name: (Identifier "Forward"))
    member: (Struct {modifiers=[friend] is_declaration} name: (Identifier "Point"))
    member: (NamedType {modifiers=[friend]} name: (Identifier "Empty"))
    member: (Function {modifiers=[friend] is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "reset")
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType "Base")
        name: (Identifier "base")))
    member: (Function {modifiers=[friend] callable_kind=operator}
      return_type: (NamedType {builtin} "bool")
      name: (Identifier)
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType {modifiers=[const]} "Base")
        name: (Identifier "a"))
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType {modifiers=[const]} "Base")
        name: (Identifier "b"))
      body: (Block
        statement: (Return
          value: (Binary {operator=eq}
            left: (MemberAccess object: (Identifier "a") property: (Identifier "value_"))
            right: (MemberAccess object: (Identifier "b") property: (Identifier "value_"))))))
    member: (TypeAlias {alias_kind=using}
      name: (Identifier "Self")
      declared_type: (NamedType "Base"))
    member: (TypeAlias {alias_kind=typedef}
      declared_type: (NamedType {builtin} "unsigned long")
      name: (Identifier "Size"))
    member: (Enum
      name: (Identifier "Kind")
      enum_value: (EnumMember name: (Identifier "Small"))
      enum_value: (EnumMember name: (Identifier "Large") initializer: (Number "5")))
    member: (Field
      declared_type: (Struct
        name: (Identifier "Inner")
        member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "depth")))
      name: (Identifier "inner_"))
    member: (Struct {is_declaration} name: (Identifier "Later"))
    member: (Assert
      condition: (Binary {operator=ge}
        left: (Unary {operator=sizeof} operand: (NamedType {builtin} "int"))
        right: (Number "4"))
      message: (String {quote=double} content: (StringContent "small"))))
  statement: (Class {modifiers=[final]}
    name: (Identifier "Derived")
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "Base"))
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "Point"))
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "Number"))
    member: (Import {import_kind=[using]}
      source: (QualifiedName qualifier: (Identifier "Base") name: (Identifier "Base")))
    member: (Import {import_kind=[using]}
      source: (QualifiedName qualifier: (Identifier "Base") name: (Identifier "draw")))
    member: (Constructor
      name: (Identifier "Derived")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "value"))
      initializer: (Call callee: (Identifier "Base") argument: (Identifier "value"))
      initializer: (Call
        callee: (Identifier "Point")
        argument: (CompositeLiteral element: (Number "1") element: (Number "2")))
      initializer: (Call callee: (Identifier "own_") argument: (Identifier "value"))
      body: (Block))
    member: (Method {modifiers=[override] callable_kind=destructor is_declaration}
      name: (Identifier trivia: (RawText "Derived")))
    member: (Method {modifiers=[const override final] is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "area"))
    member: (Method {modifiers=[override] is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "draw"))
    member: (Method {is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "draw"))
    member: (Method {modifiers=[const] is_declaration}
      type_parameter: (TypeParameter name: (Identifier "T"))
      return_type: (NamedType "T")
      name: (Identifier "as"))
    member: (Constructor {modifiers=[explicit]}
      type_parameter: (TypeParameter name: (Identifier "T"))
      name: (Identifier "Derived")
      parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "value"))
      initializer: (Call callee: (Identifier "Base") argument: (Identifier "value"))
      body: (Block))
    member: (Method {modifiers=[const] callable_kind=conversion}
      return_type: (NamedType {builtin} "bool")
      body: (Block
        statement: (Return value: (Identifier "own_"))))
    member: (Method {modifiers=[explicit const] callable_kind=conversion pointer_depth=1 is_declaration}
      return_type: (NamedType {modifiers=[const] builtin} "char"))
    member: (Method {modifiers=[const] callable_kind=operator is_declaration}
      return_type: (NamedType "Derived")
      name: (Identifier)
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType {modifiers=[const]} "Derived")
        name: (Identifier "other")))
    member: (Method {callable_kind=operator is_declaration reference_kind=lvalue}
      return_type: (NamedType "Derived")
      name: (Identifier))
    member: (Method {callable_kind=operator is_declaration}
      return_type: (NamedType "Derived")
      name: (Identifier)
      parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    member: (Method {callable_kind=operator is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier)
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b")))
    member: (Method {callable_kind=operator is_declaration reference_kind=lvalue}
      return_type: (NamedType {builtin} "int")
      name: (Identifier)
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "index")))
    member: (Method {callable_kind=operator pointer_depth=1 is_declaration}
      return_type: (NamedType "Derived")
      name: (Identifier))
    member: (Method {callable_kind=operator pointer_depth=1 is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier)
      parameter: (Parameter
        declared_type: (NamedType {builtin} "unsigned long")
        name: (Identifier "size")))
    member: (Method {callable_kind=operator is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier)
      parameter: (Parameter {pointer_depth=1}
        declared_type: (NamedType {builtin} "void")
        name: (Identifier "place")))
    member: (Method {callable_kind=operator is_declaration}
      return_type: (NamedType {builtin} "bool")
      name: (Identifier)
      parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "own_")))
  statement: (Function {callable_kind=out_of_class}
    qualifier: (Identifier "Base")
    name: (Identifier "Base")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "value"))
    initializer: (Call callee: (Identifier "value_") argument: (Identifier "value"))
    body: (Block))
  statement: (Function {callable_kind=destructor}
    qualifier: (Identifier "Derived")
    name: (Identifier trivia: (RawText "Derived"))
    body: (Block))
  statement: (Function {modifiers=[const] callable_kind=out_of_class}
    return_type: (NamedType {builtin} "int")
    qualifier: (Identifier "Derived")
    name: (Identifier "area")
    body: (Block
      statement: (Return
        value: (Binary {operator=mul} left: (Identifier "own_") right: (Number "2")))))
  statement: (Function {modifiers=[const] callable_kind=conversion pointer_depth=1}
    qualifier: (Identifier "Derived")
    return_type: (NamedType {modifiers=[const] builtin} "char")
    body: (Block
      statement: (Return value: (String {quote=double} content: (StringContent "derived")))))
  statement: (Function {callable_kind=operator reference_kind=lvalue}
    return_type: (NamedType "Derived")
    qualifier: (Identifier "Derived")
    name: (Identifier)
    body: (Block
      statement: (ExpressionStatement value: (Update {operator=inc} operand: (Identifier "own_")))
      statement: (Return value: (Unary {operator=deref} operand: (This "this")))))
  statement: (Variable
    declared_type: (NamedType {modifiers=[const] builtin} "int")
    qualifier: (Identifier "Base")
    name: (Identifier "limit"))
  statement: (Function {modifiers=[volatile] callable_kind=out_of_class}
    return_type: (NamedType {builtin} "int")
    qualifier: (Identifier "outer")
    qualifier: (Identifier "Nested")
    name: (Identifier "method")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    body: (Block
      statement: (Return value: (Identifier "a"))))
  statement: (Function {modifiers=[const] callable_kind=out_of_class}
    qualifier: (Identifier "Derived")
    name: (Identifier "trailing")
    return_type: (NamedType {builtin} "int")
    body: (Block
      statement: (Return value: (Number "1"))))
  statement: (Variable
    declared_type: (Struct
      supertype: (~Heritage {heritage_kind=base} type: (NamedType "Base"))
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "anonymous")))
    name: (Identifier "instance"))
  statement: (Struct
    qualifier: (Identifier "Outer")
    name: (Identifier "Inside")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "deep"))))
