(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Struct
    name: (Identifier "Tree")
    member: (DeclarationGroup
      declarator: (~Field name: (Identifier "left"))
      declarator: (~Field name: (Identifier "right"))
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "Tree")))
    member: (Field
      name: (Identifier "Value")
      declared_type: (NamedType "int")
      tag: (String {quote=backtick raw multiline}
        content: (StringContent "json:\"value,omitempty\" db:\"v\"")))
    member: (DeclarationGroup
      declarator: (~Field name: (Identifier "x"))
      declarator: (~Field name: (Identifier "y"))
      declared_type: (NamedType "float64")
      tag: (String {quote=double} content: (StringContent "raw")))
    member: (Field
      name: (Placeholder {placeholder_kind=blank} "_")
      declared_type: (ArrayType {array_rank=1} size: (Number "4") type: (NamedType "byte")))
    member: (Field
      name: (Identifier "next")
      declared_type: (Struct
        member: (Field name: (Identifier "a") declared_type: (NamedType "int"))
        member: (DeclarationGroup
          declarator: (~Field name: (Identifier "b"))
          declarator: (~Field name: (Identifier "c"))
          declared_type: (NamedType "string"))))
    member: (Field
      name: (Identifier "fn")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType "Tree"))
        return_type: (NamedType "error")))
    member: (Field {embedded} declared_type: (NamedType "Base"))
    member: (Field {pointer_depth=1 embedded} declared_type: (NamedType "Pointer"))
    member: (Field {embedded}
      declared_type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "Embedded"))
      tag: (String {quote=backtick raw multiline} content: (StringContent "json:\",inline\"")))
    member: (Field {pointer_depth=1 embedded}
      declared_type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "Far")))
    member: (Field {embedded}
      declared_type: (GenericType name: (Identifier "List") type_argument: (NamedType "int")))
    member: (Field {embedded}
      declared_type: (GenericType
        qualifier: (Identifier "pkg")
        name: (Identifier "Set")
        type_argument: (NamedType "string"))))
  statement: (Struct name: (Identifier "Empty"))
  statement: (Interface
    name: (Identifier "Shape")
    member: (Method {is_declaration} name: (Identifier "Area") return_type: (NamedType "float64"))
    member: (Method {is_declaration}
      name: (Identifier "Scale")
      parameter: (~Parameter {shared_type} name: (Identifier "by"))
      parameter: (~Parameter name: (Identifier "times") declared_type: (NamedType "float64"))
      parameter: (Parameter {variadic}
        name: (Identifier "unit")
        declared_type: (NamedType "string"))
      return_type: (NamedType "Shape")
      return_type: (NamedType "error"))
    member: (Method {is_declaration}
      name: (Identifier "Names")
      return_type: (~Parameter {shared_type} name: (Identifier "first"))
      return_type: (~Parameter name: (Identifier "last") declared_type: (NamedType "string")))
    supertype: (Heritage {heritage_kind=embeds}
      type: (NamedType qualifier: (Identifier "fmt") name: (Identifier "Stringer")))
    supertype: (Heritage {heritage_kind=embeds} type: (NamedType "Sized"))
    supertype: (Heritage {heritage_kind=embeds}
      type: (GenericType name: (Identifier "Comparer") type_argument: (NamedType "Shape"))))
  statement: (Interface name: (Identifier "Any"))
  statement: (Interface
    name: (Identifier "Number")
    element: (UnionType
      element: (TypeOperator {type_operator=approximate} type: (NamedType "int"))
      element: (TypeOperator {type_operator=approximate} type: (NamedType "int8"))
      element: (NamedType "float64"))
    element: (TypeOperator {type_operator=approximate} type: (NamedType "string"))
    supertype: (Heritage {heritage_kind=embeds} type: (NamedType "comparable"))
    element: (UnionType
      element: (PointerType {pointer_depth=1} type: (NamedType "T"))
      element: (ArrayType {array_rank=1} type: (NamedType "byte")))
    member: (Method {is_declaration} name: (Identifier "String") return_type: (NamedType "string")))
  statement: (DeclarationGroup {binding=var paren}
    declarator: (Variable {binding=var}
      name: (Identifier "p")
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "int")))
    declarator: (Variable {binding=var}
      name: (Identifier "pp")
      declared_type: (PointerType {pointer_depth=2}
        type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "T"))))
    declarator: (Variable {binding=var}
      name: (Identifier "s")
      declared_type: (ArrayType {array_rank=1} type: (NamedType "string")))
    declarator: (Variable {binding=var}
      name: (Identifier "ss")
      declared_type: (ArrayType {array_rank=2}
        type: (PointerType {pointer_depth=1} type: (NamedType "T"))))
    declarator: (Variable {binding=var}
      name: (Identifier "a")
      declared_type: (ArrayType {array_rank=1} size: (Number "4") type: (NamedType "int")))
    declarator: (Variable {binding=var}
      name: (Identifier "aa")
      declared_type: (ArrayType {array_rank=2}
        size: (Binary {operator=add} left: (Identifier "n") right: (Number "1"))
        size: (Number "2")
        type: (NamedType "T")))
    declarator: (Variable {binding=var}
      name: (Identifier "m")
      declared_type: (GenericType
        name: (Identifier "map")
        type_argument: (NamedType "string")
        type_argument: (GenericType
          name: (Identifier "map")
          type_argument: (NamedType "K")
          type_argument: (PointerType {pointer_depth=1} type: (NamedType "V")))))
    declarator: (Variable {binding=var}
      name: (Identifier "c")
      declared_type: (GenericType name: (Identifier "chan") type_argument: (NamedType "int")))
    declarator: (Variable {binding=var}
      name: (Identifier "in")
      declared_type: (GenericType {channel=recv}
        name: (Identifier "chan")
        type_argument: (NamedType "T")))
    declarator: (Variable {binding=var}
      name: (Identifier "out")
      declared_type: (GenericType {channel=send}
        name: (Identifier "chan")
        type_argument: (FunctionType return_type: (NamedType "int"))))
    declarator: (Variable {binding=var}
      name: (Identifier "cc")
      declared_type: (GenericType
        name: (Identifier "chan")
        type_argument: (Parenthesized
          value: (GenericType {channel=recv}
            name: (Identifier "chan")
            type_argument: (NamedType "int")))))
    declarator: (Variable {binding=var} name: (Identifier "f") declared_type: (FunctionType))
    declarator: (Variable {binding=var}
      name: (Identifier "g")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType "int"))
        parameter: (Parameter {variadic} declared_type: (NamedType "string"))
        return_type: (NamedType "bool")
        return_type: (NamedType "error")))
    declarator: (Variable {binding=var}
      name: (Identifier "h")
      declared_type: (FunctionType
        parameter: (Parameter
          name: (Identifier "f")
          declared_type: (FunctionType
            parameter: (~Parameter {shared_type} name: (Identifier "a"))
            parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "int"))))
        return_type: (Parameter name: (Identifier "n") declared_type: (NamedType "int"))))
    declarator: (Variable {binding=var} name: (Identifier "e") declared_type: (Interface))
    declarator: (Variable {binding=var}
      name: (Identifier "i")
      declared_type: (Interface
        member: (Method {is_declaration}
          name: (Identifier "Read")
          parameter: (Parameter declared_type: (ArrayType {array_rank=1} type: (NamedType "byte")))
          return_type: (NamedType "int")
          return_type: (NamedType "error"))))
    declarator: (Variable {binding=var} name: (Identifier "t") declared_type: (Struct))
    declarator: (Variable {binding=var}
      name: (Identifier "u")
      declared_type: (Struct
        member: (DeclarationGroup
          declarator: (~Field name: (Identifier "x"))
          declarator: (~Field name: (Identifier "y"))
          declared_type: (NamedType "int"))))
    declarator: (Variable {binding=var}
      name: (Identifier "par")
      declared_type: (Parenthesized value: (NamedType "int")))
    declarator: (Variable {binding=var}
      name: (Identifier "q")
      declared_type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "Type")))
    declarator: (Variable {binding=var}
      name: (Identifier "gen")
      declared_type: (GenericType
        name: (Identifier "Pair")
        type_argument: (NamedType "int")
        type_argument: (PointerType {pointer_depth=1} type: (NamedType "T"))))
    declarator: (Variable {binding=var}
      name: (Identifier "pg")
      declared_type: (PointerType {pointer_depth=1}
        type: (GenericType
          qualifier: (Identifier "pkg")
          name: (Identifier "Pair")
          type_argument: (NamedType "string")
          type_argument: (ArrayType {array_rank=1}
            type: (GenericType
              name: (Identifier "Pair")
              type_argument: (NamedType "int")
              type_argument: (NamedType "any"))))))))
