(Module
  statement: (Import {import_kind=[wildcard]}
    source: (QualifiedName qualifier: (Identifier "java") name: (Identifier "util")))
  statement: (Class
    name: (Identifier "Generics")
    type_parameter: (TypeParameter
      name: (Identifier "K")
      bound: (GenericType
        name: (Identifier "Comparable")
        type_argument: (WildcardType {variance=contravariant} bound: (NamedType "K"))))
    type_parameter: (TypeParameter
      annotation: (Annotation name: (Identifier "Live"))
      name: (Identifier "V"))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Map")
        type_argument: (NamedType "String")
        type_argument: (GenericType
          name: (Identifier "List")
          type_argument: (WildcardType {variance=covariant} bound: (NamedType "Number"))))
      name: (Identifier "map")
      initializer: (New type: (GenericType name: (Identifier "HashMap"))))
    member: (Field
      declared_type: (GenericType
        qualifier: (GenericType name: (Identifier "Outer") type_argument: (NamedType "K"))
        name: (Identifier "Inner")
        type_argument: (NamedType "V"))
      name: (Identifier "inner"))
    member: (Field
      declared_type: (GenericType
        qualifier: (Identifier "java")
        qualifier: (Identifier "util")
        name: (Identifier "List")
        type_argument: (WildcardType))
      name: (Identifier "any"))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "List")
        type_argument: (TypeOperator {type_operator=annotated}
          annotation: (Annotation name: (Identifier "NonNull"))
          type: (NamedType "String")))
      name: (Identifier "strict"))
    member: (Field
      declared_type: (GenericType
        qualifier: (Identifier "java")
        qualifier: (Identifier "util")
        annotation: (Annotation name: (Identifier "NonNull"))
        name: (Identifier "List")
        type_argument: (ArrayType {array_rank=1} type: (NamedType {builtin} "int")))
      name: (Identifier "arrays"))
    member: (Field
      declared_type: (ArrayType {array_rank=1}
        type: (GenericType name: (Identifier "Class") type_argument: (WildcardType)))
      name: (Identifier "classes")
      initializer: (CompositeLiteral
        element: (TypeQuery type: (NamedType "String"))
        element: (TypeQuery type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int")))
        element: (TypeQuery type: (NamedType "List"))
        element: (TypeQuery type: (NamedType {builtin} "void"))))
    member: (Constructor
      type_parameter: (TypeParameter name: (Identifier "T"))
      name: (Identifier "Generics")
      parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "seed"))
      body: (Block
        statement: (Call
          type_argument: (NamedType "T")
          callee: (This "this")
          argument: (Identifier "seed")
          argument: (Null "null"))))
    member: (Method
      type_parameter: (TypeParameter name: (Identifier "A"))
      type_parameter: (TypeParameter name: (Identifier "B") bound: (NamedType "A"))
      return_type: (NamedType "B")
      name: (Identifier "convert")
      parameter: (Parameter declared_type: (NamedType "A") name: (Identifier "from"))
      parameter: (Parameter
        declared_type: (GenericType name: (Identifier "Class") type_argument: (NamedType "B"))
        name: (Identifier "to"))
      throws: (NamedType "E1")
      throws: (TypeOperator {type_operator=annotated}
        annotation: (Annotation name: (Identifier "Fatal"))
        type: (NamedType "E2"))
      body: (Block
        statement: (Variable
          declared_type: (GenericType name: (Identifier "List") type_argument: (NamedType "String"))
          name: (Identifier "names")
          initializer: (Call
            callee: (~MemberAccess
              object: (Identifier "Collections")
              type_argument: (NamedType "String")
              property: (Identifier "emptyList"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (~MemberAccess
              object: (This "this")
              type_argument: (NamedType "A")
              type_argument: (NamedType "B")
              property: (Identifier "convert"))
            argument: (Identifier "from")
            argument: (Identifier "to")))
        statement: (ExpressionStatement
          value: (New
            type_argument: (NamedType "A")
            type: (GenericType
              name: (Identifier "Generics")
              type_argument: (NamedType "K")
              type_argument: (NamedType "V"))
            argument: (Identifier "from")))
        statement: (Variable
          declared_type: (NamedType "B")
          name: (Identifier "result")
          initializer: (Cast type: (NamedType "B") value: (Identifier "from")))
        statement: (Variable
          declared_type: (NamedType "Runnable")
          name: (Identifier "r")
          initializer: (Cast
            type: (NamedType "Runnable")
            type: (NamedType
              qualifier: (Identifier "java")
              qualifier: (Identifier "io")
              name: (Identifier "Serializable"))
            value: (Lambda {form=arrow} body: (Block))))
        statement: (Return
          value: (Call
            callee: (~MemberAccess object: (Identifier "to") property: (Identifier "cast"))
            argument: (Identifier "from")))))))
