(Module
  statement: (Class
    name: (Identifier "Generics")
    type_parameter: (~TypeParameter name: (Identifier "A"))
    type_parameter: (TypeParameter {variance=covariant} name: (Identifier "B"))
    type_parameter: (TypeParameter {variance=contravariant} name: (Identifier "C"))
    type_parameter: (~TypeParameter name: (Identifier "D") bound: (NamedType "X"))
    type_parameter: (~TypeParameter name: (Identifier "E") bound: (NamedType "Y"))
    type_parameter: (~TypeParameter
      name: (Identifier "F")
      bound: (TypeOperator {type_operator=lambda}
        type_parameter: (~TypeParameter name: (Placeholder {placeholder_kind=blank} "_"))))
    type_parameter: (~TypeParameter
      name: (Identifier "G")
      bound: (TypeOperator {type_operator=lambda}
        type_parameter: (TypeParameter {variance=covariant} name: (Identifier "H"))
        type_parameter: (~TypeParameter
          name: (Identifier "K")
          bound: (TypeOperator {type_operator=lambda}
            type_parameter: (~TypeParameter name: (Placeholder {placeholder_kind=blank} "_"))))))
    type_parameter: (~TypeParameter
      name: (Identifier "L")
      bound: (NamedType "X")
      bound: (NamedType "M")
      bound: (NamedType "N"))
    type_parameter: (~TypeParameter name: (Identifier "O") bound: (NamedType "P"))
    member: (Method
      name: (Identifier "f")
      type_parameter: (~TypeParameter
        name: (Identifier "A")
        bound: (IntersectionType element: (NamedType "B") element: (NamedType "C")))
      type_parameter: (~TypeParameter name: (Identifier "D") bound: (NamedType "E"))
      parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "A"))
      return_type: (GenericType
        name: (Identifier "Map")
        type_argument: (WildcardType {variance=covariant} bound: (NamedType "A"))
        type_argument: (WildcardType bound: (NamedType "B") bound: (NamedType "C")))
      body: (Call
        callee: (Identifier "g")
        type_argument: (NamedType "A")
        type_argument: (GenericType name: (Identifier "List") type_argument: (NamedType "D"))
        argument: (Identifier "a")))
    member: (Method
      name: (Identifier "g")
      parameter: (Parameter
        name: (Identifier "x")
        declared_type: (GenericType name: (Identifier "List") type_argument: (WildcardType "_")))
      parameter: (Parameter
        name: (Identifier "y")
        declared_type: (GenericType name: (Identifier "List") type_argument: (WildcardType "?")))
      parameter: (Parameter
        name: (Identifier "z")
        declared_type: (TypeOperator {type_operator=projection}
          type: (NamedType "A")
          name: (Identifier "B")))
      parameter: (Parameter
        name: (Identifier "w")
        declared_type: (GenericType
          qualifier: (Identifier "a")
          qualifier: (Identifier "b")
          name: (Identifier "C")
          type_argument: (NamedType "D")))
      return_type: (GenericType
        name: (Identifier "Either")
        type_argument: (NamedType "A")
        type_argument: (NamedType "B"))
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
      return_type: (GenericType
        type_argument: (NamedType "A")
        name: (Identifier "=:=")
        type_argument: (NamedType "B"))
      body: (Identifier "x"))
    member: (Method
      name: (Identifier "j")
      return_type: (TypeOperator {type_operator=existential}
        type: (GenericType name: (Identifier "P") type_argument: (NamedType "T"))
        member: (TypeAlias {alias_kind=abstract} name: (Identifier "T")))
      body: (Identifier "x"))))
