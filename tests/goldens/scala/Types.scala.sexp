(Module
  statement: (Class {class_kind=object}
    name: (Identifier "T")
    member: (Method
      name: (Identifier "a")
      return_type: (FunctionType
        parameter: (~Parameter declared_type: (NamedType "A"))
        return_type: (NamedType "B"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "b")
      return_type: (FunctionType
        parameter: (~Parameter declared_type: (NamedType "A"))
        parameter: (~Parameter declared_type: (NamedType "B"))
        return_type: (NamedType "C"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "c")
      return_type: (TupleType element: (NamedType "A") element: (NamedType "B"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "d")
      return_type: (ObjectType
        type: (IntersectionType element: (NamedType "A") element: (NamedType "B"))
        member: (Method {is_declaration} name: (Identifier "m") return_type: (NamedType "Int")))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "e")
      return_type: (GenericType
        qualifier: (Identifier "a")
        qualifier: (Identifier "b")
        name: (Identifier "C")
        type_argument: (NamedType "D")
        type_argument: (WildcardType {variance=covariant} bound: (NamedType "E")))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "f")
      return_type: (TypeOperator {type_operator=projection}
        type: (NamedType "A")
        name: (Identifier "B"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "g")
      return_type: (TypeOperator {type_operator=singleton} object: (Identifier "x"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "h")
      return_type: (GenericType
        type_argument: (NamedType "A")
        name: (Identifier "Either")
        type_argument: (NamedType "B"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "i")
      return_type: (ObjectType
        member: (TypeAlias name: (Identifier "X") declared_type: (NamedType "Int"))
        member: (Method {is_declaration}
          name: (Identifier "n")
          parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "A"))
          return_type: (NamedType "B")))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "j")
      return_type: (GenericType name: (Identifier "List") type_argument: (WildcardType "_"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "k")
      return_type: (UnionType
        element: (LiteralType value: (Number "1"))
        element: (LiteralType value: (String {quote=double} content: (StringContent "a"))))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "l")
      return_type: (TypeOperator {type_operator=annotated}
        type: (NamedType "A")
        annotation: (Annotation name: (Identifier "unchecked")))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "m")
      return_type: (TypeOperator {type_operator=existential}
        type: (GenericType name: (Identifier "P") type_argument: (NamedType "T"))
        member: (TypeAlias {alias_kind=abstract} name: (Identifier "T")))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "n")
      return_type: (FunctionType
        type_parameter: (~TypeParameter name: (Identifier "X"))
        return_type: (FunctionType
          parameter: (~Parameter declared_type: (NamedType "X"))
          return_type: (NamedType "X")))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "o")
      return_type: (UnionType
        element: (NamedType "A")
        element: (NamedType "B")
        element: (NamedType "C"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "p")
      return_type: (FunctionType return_type: (NamedType "Unit"))
      body: (Identifier "x"))
    member: (Field {binding=val}
      name: (Identifier "q")
      initializer: (Parenthesized
        value: (Cast {cast_kind=ascription}
          value: (Identifier "x")
          type: (~TypeOperator {type_operator=annotated}
            annotation: (Annotation name: (Identifier "switch"))))))))
