(Module
  statement: (Import
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "io")
      name: (Identifier "Serializable")))
  statement: (Class name: (Identifier "Plain"))
  statement: (Class {modifiers=[final]}
    name: (Identifier "Leaf")
    type_parameter: (TypeParameter name: (Identifier "T"))
    type_parameter: (TypeParameter
      name: (Identifier "U")
      bound: (NamedType "Number")
      bound: (GenericType name: (Identifier "Comparable") type_argument: (NamedType "U")))
    supertype: (Heritage {heritage_kind=extends}
      type: (GenericType name: (Identifier "Base") type_argument: (NamedType "T")))
    supertype: (~Heritage {heritage_kind=implements} type: (NamedType "Runnable"))
    supertype: (~Heritage {heritage_kind=implements} type: (NamedType "Serializable"))
    member: (Method {visibility=[public]}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "run")
      body: (Block)))
  statement: (Class {modifiers=[sealed]}
    name: (Identifier "Shape")
    supertype: (~Heritage {heritage_kind=permits} type: (NamedType "Circle"))
    supertype: (~Heritage {heritage_kind=permits}
      type: (NamedType qualifier: (Identifier "geo") name: (Identifier "Square"))))
  statement: (Class {modifiers=[non_sealed]}
    name: (Identifier "Circle")
    supertype: (Heritage {heritage_kind=extends} type: (NamedType "Shape")))
  statement: (Interface {modifiers=[sealed]}
    name: (Identifier "Node")
    supertype: (~Heritage {heritage_kind=extends}
      type: (GenericType name: (Identifier "Iterable") type_argument: (NamedType "Node")))
    supertype: (~Heritage {heritage_kind=extends} type: (NamedType "Cloneable"))
    supertype: (~Heritage {heritage_kind=permits} type: (NamedType "Branch")))
  statement: (Class {class_kind=record}
    name: (Identifier "Point")
    parameter: (Parameter {promotes}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "x"))
    parameter: (Parameter {promotes}
      annotation: (Annotation name: (Identifier "Positive"))
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "y"))
    supertype: (~Heritage {heritage_kind=implements}
      type: (GenericType name: (Identifier "Comparable") type_argument: (NamedType "Point")))
    member: (Field {modifiers=[static]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "count"))
    member: (Constructor {callable_kind=compact}
      name: (Identifier "Point")
      body: (Block
        statement: (If
          condition: (Binary {operator=lt} left: (Identifier "x") right: (Number "0"))
          consequence: (Throw value: (New type: (NamedType "IllegalArgumentException"))))))
    member: (Constructor
      name: (Identifier "Point")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "both"))
      body: (Block
        statement: (Call
          callee: (This "this")
          argument: (Identifier "both")
          argument: (Identifier "both"))))
    member: (Method {visibility=[public]}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "compareTo")
      parameter: (Parameter declared_type: (NamedType "Point") name: (Identifier "other"))
      body: (Block
        statement: (Return
          value: (Binary {operator=sub}
            left: (Identifier "x")
            right: (MemberAccess object: (Identifier "other") property: (Identifier "x")))))))
  statement: (Class {class_kind=record} name: (Identifier "Empty"))
  statement: (Enum
    name: (Identifier "Colour")
    enum_value: (EnumMember name: (Identifier "RED"))
    enum_value: (EnumMember
      annotation: (Annotation name: (Identifier "Deprecated"))
      name: (Identifier "GREEN")
      argument: (Number "2"))
    enum_value: (EnumMember
      name: (Identifier "BLUE")
      argument: (Number "3")
      body: (Class {class_kind=anonymous}
        member: (Method
          annotation: (Annotation name: (Identifier "Override"))
          return_type: (NamedType {builtin} "int")
          name: (Identifier "weight")
          body: (Block
            statement: (Return value: (Number "7"))))))
    member: (Field {modifiers=[final] visibility=[private]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "value"))
    member: (Constructor
      name: (Identifier "Colour")
      body: (Block
        statement: (Call callee: (This "this") argument: (Number "1"))))
    member: (Constructor
      name: (Identifier "Colour")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "value"))
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (This "this") property: (Identifier "value"))
            value: (Identifier "value")))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "weight")
      body: (Block
        statement: (Return value: (Identifier "value")))))
  statement: (Enum
    name: (Identifier "Bare")
    supertype: (~Heritage {heritage_kind=implements} type: (NamedType "Runnable"))
    enum_value: (EnumMember name: (Identifier "ONE"))
    enum_value: (EnumMember name: (Identifier "TWO"))
    member: (Method {visibility=[public]}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "run")
      body: (Block)))
  statement: (Enum name: (Identifier "None"))
  statement: (Interface {interface_kind=annotation}
    annotation: (Annotation
      name: (Identifier "Retention")
      argument: (MemberAccess
        object: (Identifier "RetentionPolicy")
        property: (Identifier "RUNTIME")))
    name: (Identifier "Marked")
    member: (Method {callable_kind=annotation_element is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "level")
      default_value: (Number "1"))
    member: (Method {callable_kind=annotation_element is_declaration}
      return_type: (ArrayType {array_rank=1} type: (NamedType "String"))
      name: (Identifier "names")
      default_value: (CompositeLiteral
        element: (String {quote=double} content: (StringContent "a"))
        element: (String {quote=double} content: (StringContent "b"))))
    member: (Method {callable_kind=annotation_element is_declaration}
      return_type: (NamedType "Deprecated")
      name: (Identifier "nested")
      default_value: (Annotation
        name: (Identifier "Deprecated")
        argument: (Argument {argument_kind=named}
          name: (Identifier "since")
          value: (String {quote=double} content: (StringContent "1")))
        argument: (Argument {argument_kind=named}
          name: (Identifier "forRemoval")
          value: (Boolean {truth=false} "false"))))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "SIZE")
      initializer: (Number "3"))
    member: (Empty ";"))
  statement: (Class
    annotation: (Annotation
      name: (Identifier "Marked")
      argument: (Argument {argument_kind=named} name: (Identifier "level") value: (Number "2"))
      argument: (Argument {argument_kind=named}
        name: (Identifier "names")
        value: (CompositeLiteral)))
    annotation: (Annotation
      name: (QualifiedName
        qualifier: (Identifier "java")
        qualifier: (Identifier "lang")
        name: (Identifier "Deprecated")))
    annotation: (Annotation
      name: (Identifier "SuppressWarnings")
      argument: (String {quote=double} content: (StringContent "all")))
    name: (Identifier "Annotated")
    member: (Field
      annotation: (Annotation name: (Identifier "Marked"))
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "field"))))
