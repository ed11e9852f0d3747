(Module
  statement: (Namespace {namespace_form=package}
    name: (QualifiedName
      qualifier: (Identifier "org")
      qualifier: (Identifier "example")
      qualifier: (Identifier "shop")
      name: (Identifier "orders")))
  statement: (Import
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      name: (Identifier "List")))
  statement: (Import
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      qualifier: (Identifier "Map")
      name: (Identifier "Entry")))
  statement: (Import {import_kind=[wildcard]}
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      name: (Identifier "function")))
  statement: (Import {import_kind=[static]}
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "lang")
      qualifier: (Identifier "Math")
      name: (Identifier "max")))
  statement: (Import {import_kind=[static wildcard]}
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      qualifier: (Identifier "stream")
      name: (Identifier "Collectors")))
  statement: (Interface
    annotation: (Annotation name: (Identifier "FunctionalInterface"))
    name: (Identifier "Pricing")
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "int")
      declarator: (Field name: (Identifier "BASE") initializer: (Number "10"))
      declarator: (Field name: (Identifier "LIMIT") initializer: (Number "20")))
    member: (Method {is_declaration}
      return_type: (NamedType {builtin} "long")
      name: (Identifier "price")
      parameter: (Parameter
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "quantity"))
      parameter: (Parameter {variadic}
        declared_type: (NamedType "String")
        name: (Identifier "codes"))
      throws: (NamedType "IllegalArgumentException")
      throws: (NamedType
        qualifier: (Identifier "java")
        qualifier: (Identifier "io")
        name: (Identifier "IOException")))
    member: (Method {modifiers=[default]}
      return_type: (NamedType {builtin} "long")
      name: (Identifier "twice")
      parameter: (Parameter
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "quantity"))
      body: (Block
        statement: (Return value: (Number "2")))))
  statement: (Class {modifiers=[abstract] visibility=[public]}
    name: (Identifier "Declarations")
    member: (Field {modifiers=[static final] visibility=[private]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "FIRST")
      initializer: (Number "1"))
    member: (DeclarationGroup {modifiers=[volatile] visibility=[protected]}
      declared_type: (NamedType "String")
      declarator: (Field {modifiers=[volatile] visibility=[protected]} name: (Identifier "name"))
      declarator: (Field {modifiers=[volatile] visibility=[protected] array_rank=1}
        name: (Identifier "other")
        initializer: (CompositeLiteral))
      declarator: (Field {modifiers=[volatile] visibility=[protected]}
        name: (Identifier "last")
        initializer: (String {quote=double} content: (StringContent "x"))))
    member: (Field {modifiers=[transient]}
      declared_type: (NamedType {builtin} "double")
      name: (Identifier "rate"))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "List")
        type_argument: (GenericType
          name: (Identifier "Entry")
          type_argument: (NamedType "String")
          type_argument: (NamedType "Integer")))
      name: (Identifier "entries"))
    member: (ScopedBlock {modifiers=[static] scope_kind=static_init}
      body: (Block
        statement: (ExpressionStatement
          value: (Call callee: (Identifier "max") argument: (Number "1") argument: (Number "2")))))
    member: (ScopedBlock {scope_kind=instance_init}
      statement: (ExpressionStatement
        value: (Assignment target: (Identifier "rate") value: (Number {number_kind=float} "0.5"))))
    member: (Empty ";")
    member: (Constructor
      name: (Identifier "Declarations")
      body: (Block
        statement: (Call
          callee: (This "this")
          argument: (String {quote=double} content: (StringContent "none")))))
    member: (Constructor {visibility=[public]}
      name: (Identifier "Declarations")
      parameter: (Parameter declared_type: (NamedType "String") name: (Identifier "name"))
      body: (Block
        statement: (Call callee: (Super "super"))
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (This "this") property: (Identifier "name"))
            value: (Identifier "name")))))
    member: (Method {modifiers=[abstract] is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "open"))
    member: (Method {modifiers=[native] array_rank=1 is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "size"))
    member: (Method {modifiers=[static synchronized final] visibility=[public]}
      annotation: (Annotation name: (Identifier "Deprecated"))
      annotation: (Annotation
        name: (Identifier "SuppressWarnings")
        argument: (CompositeLiteral
          element: (String {quote=double} content: (StringContent "unchecked"))
          element: (String {quote=double} content: (StringContent "raw"))))
      type_parameter: (TypeParameter
        name: (Identifier "T")
        bound: (GenericType name: (Identifier "Comparable") type_argument: (NamedType "T")))
      return_type: (NamedType "T")
      name: (Identifier "pick")
      parameter: (Parameter {modifiers=[final]}
        declared_type: (NamedType "T")
        name: (Identifier "left"))
      parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "right"))
      body: (Block
        statement: (DeclarationGroup
          declared_type: (NamedType {builtin} "int")
          declarator: (Variable name: (Identifier "a") initializer: (Number "1"))
          declarator: (Variable {array_rank=1}
            name: (Identifier "b")
            initializer: (CompositeLiteral element: (Number "2") element: (Number "3"))))
        statement: (Variable {modifiers=[final]}
          declared_type: (InferredType "var")
          name: (Identifier "c")
          initializer: (Identifier "a"))
        statement: (Class
          name: (Identifier "Local")
          member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "depth")))
        statement: (Return value: (Identifier "left"))))
    member: (Method {modifiers=[strictfp]}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "receive")
      receiver: (Parameter {param_kind=receiver}
        annotation: (Annotation name: (Identifier "Own"))
        declared_type: (NamedType "Declarations")
        name: (This "this"))
      parameter: (Parameter
        declared_type: (ArrayType {array_rank=1}
          type: (NamedType {builtin} "int")
          annotation: (Annotation name: (Identifier "Index")))
        name: (Identifier "rows"))
      body: (Block))
    member: (Class
      name: (Identifier "Inner")
      member: (Constructor
        name: (Identifier "Inner")
        receiver: (Parameter {param_kind=receiver}
          declared_type: (NamedType "Declarations")
          qualifier: (Identifier "Declarations")
          name: (This "this"))
        body: (Block)))))
