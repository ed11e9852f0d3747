(Module
  statement: (Variable {modifiers=[declare] binding=const is_declaration}
    name: (Identifier "VERSION")
    declared_type: (NamedType {builtin} "string"))
  statement: (DeclarationGroup {modifiers=[declare] binding=let}
    declarator: (Variable {modifiers=[declare] binding=let is_declaration}
      name: (Identifier "a")
      declared_type: (NamedType {builtin} "number"))
    declarator: (Variable {modifiers=[declare] binding=let is_declaration}
      name: (Identifier "b")
      declared_type: (NamedType {builtin} "string")))
  statement: (Variable {modifiers=[declare] binding=var is_declaration}
    name: (Identifier "process")
    declared_type: (NamedType qualifier: (Identifier "NodeJS") name: (Identifier "Process")))
  statement: (Function {modifiers=[declare] is_declaration}
    name: (Identifier "fetch")
    parameter: (Parameter name: (Identifier "url") declared_type: (NamedType {builtin} "string"))
    parameter: (Parameter {optional}
      name: (Identifier "init")
      declared_type: (NamedType "RequestInit"))
    return_type: (GenericType name: (Identifier "Promise") type_argument: (NamedType "Response")))
  statement: (Class {modifiers=[declare]}
    name: (Identifier "Foo")
    type_parameter: (TypeParameter name: (Identifier "T"))
    supertype: (Heritage {heritage_kind=extends} type: (NamedType "Bar"))
    member: (Constructor {is_declaration}
      name: (Identifier "constructor")
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "T")))
    member: (Field {modifiers=[readonly] visibility=[private]}
      name: (Identifier "y")
      declared_type: (NamedType {builtin} "number"))
    member: (Method {modifiers=[static] is_declaration}
      name: (Identifier "create")
      return_type: (GenericType name: (Identifier "Foo") type_argument: (NamedType {builtin} "any")))
    member: (Accessor {accessor_kind=get is_declaration}
      name: (Identifier "z")
      return_type: (NamedType {builtin} "string")))
  statement: (Class {modifiers=[declare abstract]}
    name: (Identifier "Abstract")
    member: (Method {modifiers=[abstract] is_declaration}
      name: (Identifier "m")
      return_type: (NamedType {builtin} "void")))
  statement: (Enum {modifiers=[declare]}
    name: (Identifier "Color")
    enum_value: (~EnumMember name: (Identifier "Red"))
    enum_value: (EnumMember name: (Identifier "Green") initializer: (Number "2")))
  statement: (Enum {modifiers=[declare const]}
    name: (Identifier "Bits")
    enum_value: (EnumMember
      name: (Identifier "One")
      initializer: (Binary {operator=shl} left: (Number "1") right: (Number "0"))))
  statement: (TypeAlias {modifiers=[declare]}
    name: (Identifier "Fn")
    declared_type: (FunctionType return_type: (NamedType {builtin} "void")))
  statement: (Interface {modifiers=[declare]}
    name: (Identifier "I")
    member: (Field name: (Identifier "x") declared_type: (NamedType {builtin} "number")))
  statement: (Namespace {modifiers=[declare] namespace_form=namespace}
    name: (QualifiedName qualifier: (Identifier "NS") name: (Identifier "Inner"))
    body: (Block
      statement: (Function {is_declaration}
        name: (Identifier "f")
        return_type: (NamedType {builtin} "void"))
      statement: (Variable {binding=const}
        name: (Identifier "c")
        declared_type: (NamedType {builtin} "number"))))
  statement: (Namespace {modifiers=[declare] namespace_form=ambient}
    name: (String {quote=double} content: (StringContent "mod"))
    body: (Block
      statement: (Import {import_kind=[from]}
        item: (ImportItem name: (Identifier "T"))
        source: (String {quote=double} content: (StringContent "t")))
      statement: (Function {exported is_declaration}
        name: (Identifier "g")
        return_type: (NamedType "T"))
      statement: (Variable {binding=const}
        name: (Identifier "value")
        declared_type: (NamedType "T"))
      statement: (Export {export_kind=[default]} value: (Identifier "value"))))
  statement: (Namespace {modifiers=[declare] namespace_form=ambient}
    name: (String {quote=double} content: (StringContent "*.css")))
  statement: (Empty)
  statement: (Namespace {modifiers=[declare] namespace_form=module}
    name: (Identifier "Old")
    body: (Block))
  statement: (Namespace {modifiers=[declare] namespace_form=global}
    body: (Block
      statement: (Interface
        name: (Identifier "Window")
        member: (Field name: (Identifier "custom") declared_type: (NamedType {builtin} "boolean")))))
  statement: (Export {export_kind=[namespace]} name: (Identifier "MyLib"))
  statement: (Function {modifiers=[declare] exported is_declaration}
    name: (Identifier "h")
    return_type: (NamedType {builtin} "never"))
  statement: (Function {modifiers=[default] exported is_declaration}
    name: (Identifier "anonymous")
    return_type: (NamedType {builtin} "void")))
