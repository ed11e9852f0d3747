(Module
  statement: (Class
    name: (Identifier "A")
    supertype: (Heritage {heritage_kind=extends}
      type: (~GenericType name: (Identifier "Q") type_argument: (NamedType "T"))))
  statement: (Class
    name: (Identifier "B")
    supertype: (Heritage {heritage_kind=extends}
      type: (~GenericType
        qualifier: (Identifier "a")
        qualifier: (Identifier "b")
        name: (Identifier "Q")
        type_argument: (NamedType "T")
        type_argument: (NamedType "U")))
    supertype: (~Heritage {heritage_kind=implements}
      type: (GenericType name: (Identifier "I") type_argument: (NamedType "X"))))
  statement: (Class
    name: (Identifier "C")
    supertype: (Heritage {heritage_kind=extends}
      type: (~GenericType
        name: (Call callee: (Identifier "m") argument: (Identifier "X"))
        type_argument: (NamedType "T"))))
  statement: (Class
    name: (Identifier "D")
    supertype: (Heritage {heritage_kind=extends} type: (NamedType "E")))
  statement: (ExpressionStatement
    value: (New
      type: (~GenericType
        name: (Identifier "Map")
        type_argument: (NamedType {builtin} "string")
        type_argument: (GenericType
          name: (Identifier "Array")
          type_argument: (NamedType {builtin} "number")))
      argument: (List)))
  statement: (ExpressionStatement
    value: (New
      type: (~GenericType
        qualifier: (Identifier "a")
        qualifier: (Identifier "b")
        name: (Identifier "C")
        type_argument: (NamedType "D"))
      argument: (Identifier "e")))
  statement: (ExpressionStatement
    value: (New type: (~GenericType name: (Identifier "F") type_argument: (NamedType "G"))))
  statement: (ExpressionStatement value: (New type: (NamedType "H") argument: (Identifier "i")))
  statement: (ExpressionStatement
    value: (New
      type: (~GenericType
        qualifier: (This "this")
        name: (Identifier "J")
        type_argument: (NamedType "K"))))
  statement: (ExpressionStatement
    value: (New
      type: (NamedType "L")
      argument: (Binary {operator=lt} left: (Identifier "m") right: (Identifier "n"))
      argument: (Binary {operator=gt} left: (Identifier "o") right: (Identifier "p"))))
  statement: (Variable {binding=const}
    name: (Identifier "make")
    initializer: (QualifiedName
      name: (Identifier "factory")
      type_argument: (NamedType {builtin} "string")))
  statement: (TypeAlias
    name: (Identifier "Made")
    declared_type: (GenericType
      name: (Identifier "ReturnType")
      type_argument: (TypeQuery {operator=typeof}
        value: (Identifier "factory")
        type_argument: (NamedType {builtin} "string"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b"))
      type_argument: (NamedType "T")
      argument: (Identifier "c"))))
