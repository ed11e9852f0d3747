(Module
  statement: (Class
    name: (Identifier "Map")
    type_parameter: (TypeParameter
      annotation: (Annotation name: (Identifier "Key"))
      name: (Identifier "K"))
    type_parameter: (TypeParameter name: (Identifier "V"))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType
        name: (Identifier "Base")
        type_argument: (NamedType "K")
        type_argument: (GenericType
          name: (Identifier "List")
          type_argument: (ArrayType {array_rank=1} type: (NamedType "V")))))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType
        name: (Identifier "IMap")
        type_argument: (NamedType "K")
        type_argument: (NamedType "V")))
    constraint: (TypeConstraint
      name: (Identifier "K")
      bound: (GenericType name: (Identifier "IComparable") type_argument: (NamedType "K"))
      bound: (NamedType {builtin} "notnull"))
    constraint: (TypeConstraint
      name: (Identifier "V")
      bound: (NamedType {builtin} "class?")
      bound: (NamedType "IValue")
      bound: (FunctionType {callable_kind=construct_signature}))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Dictionary")
        type_argument: (NamedType {builtin} "string")
        type_argument: (GenericType
          name: (Identifier "List")
          type_argument: (NullableType type: (NamedType {builtin} "int"))))
      name: (Identifier "a"))
    member: (Field
      declared_type: (GenericType
        qualifier: (Identifier "System")
        qualifier: (Identifier "Collections")
        qualifier: (Identifier "Generic")
        name: (Identifier "List")
        type_argument: (GenericType
          qualifier: (GenericType
            name: (Identifier "Outer")
            type_argument: (NamedType {builtin} "int"))
          name: (Identifier "Inner")
          type_argument: (NamedType "K")))
      name: (Identifier "b"))
    member: (Field
      declared_type: (GenericType
        qualifier: (QualifiedName qualifier: (Identifier "global") name: (Identifier "System"))
        name: (Identifier "Func")
        type_argument: (NamedType "K")
        type_argument: (TupleType
          element: (Parameter declared_type: (NamedType "V") name: (Identifier "value"))
          element: (NamedType {builtin} "int")))
      name: (Identifier "c"))
    member: (Field
      declared_type: (ArrayType {array_rank=1}
        type: (GenericType
          name: (Identifier "IEnumerable")
          type_argument: (TupleType
            element: (NamedType {builtin} "int")
            element: (NamedType {builtin} "string"))))
      name: (Identifier "d"))
    member: (Field
      declared_type: (ArrayType {array_rank=3} type: (NamedType {builtin} "int"))
      name: (Identifier "e"))
    member: (Field
      declared_type: (NullableType
        type: (ArrayType {array_rank=1} type: (NullableType type: (NamedType {builtin} "string"))))
      name: (Identifier "f"))
    member: (Method
      return_type: (NamedType "T")
      name: (Identifier "Make")
      type_parameter: (TypeParameter name: (Identifier "T"))
      type_parameter: (TypeParameter name: (Identifier "U"))
      parameter: (Parameter declared_type: (NamedType "U") name: (Identifier "u"))
      constraint: (TypeConstraint name: (Identifier "T") bound: (NamedType {builtin} "unmanaged"))
      constraint: (TypeConstraint
        name: (Identifier "U")
        bound: (NamedType {builtin} "struct")
        bound: (NamedType "Enum"))
      body: (Block
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "list")
          initializer: (New
            type: (GenericType
              name: (Identifier "List")
              type_argument: (GenericType
                name: (Identifier "Dictionary")
                type_argument: (NamedType "K")
                type_argument: (NamedType "V")))))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "Use")
            type_argument: (NamedType {builtin} "int")
            argument: (Number "1")))
        statement: (ExpressionStatement
          value: (Call
            callee: (MemberAccess
              object: (This "this")
              property: (Identifier "Use")
              type_argument: (NamedType "K")
              type_argument: (NamedType "V"))
            argument: (Identifier "list")))
        statement: (ExpressionStatement
          value: (Call
            callee: (MemberAccess
              object: (MemberAccess
                object: (GenericType
                  name: (Identifier "Outer")
                  type_argument: (NamedType {builtin} "int"))
                property: (Identifier "Inner")
                type_argument: (NamedType {builtin} "string"))
              property: (Identifier "Call")
              type_argument: (NamedType "T"))))
        statement: (Variable
          declared_type: (GenericType
            name: (Identifier "Func")
            type_argument: (NamedType {builtin} "int")
            type_argument: (NamedType {builtin} "int"))
          name: (Identifier "f")
          initializer: (QualifiedName
            name: (Identifier "Identity")
            type_argument: (NamedType {builtin} "int")))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "empty")
          initializer: (MemberAccess
            object: (GenericType
              name: (Identifier "List")
              type_argument: (NamedType {builtin} "int"))
            property: (Identifier "Empty")))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "open")
          initializer: (TypeQuery type: (GenericType name: (Identifier "Dictionary"))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "less")
          initializer: (Binary {operator=and}
            left: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
            right: (Binary {operator=gt} left: (Identifier "c") right: (Identifier "d"))))
        statement: (Return
          value: (Binary {operator=coalesce}
            left: (Unary {operator=default_of} operand: (NamedType "T"))
            right: (Unary {operator=default_of}))))))
  statement: (Interface
    name: (Identifier "ICovariant")
    type_parameter: (TypeParameter {variance=covariant} name: (Identifier "T"))
    type_parameter: (TypeParameter {variance=contravariant} name: (Identifier "U"))
    supertype: (~Heritage {heritage_kind=extends}
      type: (GenericType name: (Identifier "IBase") type_argument: (NamedType "T"))))
  statement: (TypeAlias {alias_kind=delegate}
    return_type: (NamedType "TResult")
    name: (Identifier "Func")
    type_parameter: (TypeParameter {variance=contravariant} name: (Identifier "T"))
    type_parameter: (TypeParameter {variance=covariant} name: (Identifier "TResult"))
    parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "arg"))
    constraint: (TypeConstraint name: (Identifier "TResult") bound: (NamedType "allowed"))))
