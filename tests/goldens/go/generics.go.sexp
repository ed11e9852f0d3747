(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Struct
    name: (Identifier "Pair")
    type_parameter: (TypeParameter name: (Identifier "K") bound: (NamedType "comparable"))
    type_parameter: (TypeParameter name: (Identifier "V") bound: (NamedType "any"))
    member: (Field name: (Identifier "Key") declared_type: (NamedType "K"))
    member: (Field name: (Identifier "Value") declared_type: (NamedType "V")))
  statement: (TypeAlias {alias_kind=definition}
    name: (Identifier "List")
    type_parameter: (TypeParameter name: (Identifier "T") bound: (NamedType "any"))
    declared_type: (ArrayType {array_rank=1} type: (NamedType "T")))
  statement: (TypeAlias
    name: (Identifier "Index")
    type_parameter: (~TypeParameter {shared_type} name: (Identifier "K"))
    type_parameter: (~TypeParameter name: (Identifier "V") bound: (NamedType "comparable"))
    type_parameter: (TypeParameter
      name: (Identifier "N")
      bound: (UnionType
        element: (TypeOperator {type_operator=approximate} type: (NamedType "int"))
        element: (TypeOperator {type_operator=approximate} type: (NamedType "string"))))
    declared_type: (GenericType
      name: (Identifier "map")
      type_argument: (NamedType "K")
      type_argument: (NamedType "V")))
  statement: (Interface
    name: (Identifier "Constraint")
    type_parameter: (TypeParameter
      name: (Identifier "T")
      bound: (Interface
        element: (TypeOperator {type_operator=approximate}
          type: (ArrayType {array_rank=1} type: (NamedType "E")))))
    type_parameter: (TypeParameter name: (Identifier "E") bound: (NamedType "any"))
    member: (Method {is_declaration}
      name: (Identifier "Do")
      parameter: (Parameter declared_type: (NamedType "T"))
      return_type: (NamedType "E")))
  statement: (TypeAlias {alias_kind=definition}
    name: (Identifier "Matrix")
    type_parameter: (TypeParameter name: (Identifier "T") bound: (NamedType "Number"))
    declared_type: (ArrayType {array_rank=2} type: (NamedType "T")))
  statement: (Function
    name: (Identifier "Map")
    type_parameter: (~TypeParameter {shared_type} name: (Identifier "T"))
    type_parameter: (~TypeParameter name: (Identifier "U") bound: (NamedType "any"))
    parameter: (Parameter
      name: (Identifier "items")
      declared_type: (ArrayType {array_rank=1} type: (NamedType "T")))
    parameter: (Parameter
      name: (Identifier "f")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType "T"))
        return_type: (NamedType "U")))
    return_type: (ArrayType {array_rank=1} type: (NamedType "U"))
    body: (Block
      statement: (Return value: (Null "nil"))))
  statement: (Function
    name: (Identifier "Max")
    type_parameter: (TypeParameter
      name: (Identifier "T")
      bound: (UnionType
        element: (TypeOperator {type_operator=approximate} type: (NamedType "int"))
        element: (TypeOperator {type_operator=approximate} type: (NamedType "float64"))))
    parameter: (~Parameter {shared_type} name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "T"))
    return_type: (NamedType "T")
    body: (Block
      statement: (Return value: (Identifier "a"))))
  statement: (Function
    name: (Identifier "New")
    type_parameter: (TypeParameter
      name: (Identifier "P")
      bound: (Interface element: (PointerType {pointer_depth=1} type: (NamedType "T"))))
    type_parameter: (TypeParameter name: (Identifier "T") bound: (NamedType "any"))
    return_type: (NamedType "P")
    body: (Block
      statement: (Return value: (Null "nil"))))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      name: (Identifier "l")
      declared_type: (PointerType {pointer_depth=1}
        type: (GenericType name: (Identifier "List") type_argument: (NamedType "T"))))
    name: (Identifier "Each")
    parameter: (Parameter
      name: (Identifier "f")
      declared_type: (FunctionType parameter: (Parameter declared_type: (NamedType "T"))))
    body: (Block))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      declared_type: (GenericType
        name: (Identifier "Pair")
        type_argument: (NamedType "K")
        type_argument: (Placeholder {placeholder_kind=blank} "_")))
    name: (Identifier "Kind")
    return_type: (NamedType "string")
    body: (Block
      statement: (Return value: (String {quote=double}))))
  statement: (Function
    name: (Identifier "use")
    body: (Block
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "Map")
          type_argument: (NamedType "int")
          type_argument: (NamedType "string")
          argument: (Identifier "items")
          argument: (Null "nil")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "Map")
          argument: (Identifier "items")
          argument: (Null "nil")))
      statement: (Variable {binding=short}
        name: (Identifier "first")
        initializer: (Index object: (Identifier "Max") index: (Identifier "int")))
      statement: (Variable {binding=short}
        name: (Identifier "both")
        initializer: (QualifiedName
          name: (Identifier "Map")
          type_argument: (NamedType "int")
          type_argument: (NamedType "string")))
      statement: (Variable {binding=short}
        name: (Identifier "far")
        initializer: (MemberAccess
          object: (Identifier "pkg")
          property: (Identifier "Map")
          type_argument: (ArrayType {array_rank=1} type: (NamedType "int"))
          type_argument: (NamedType "string")))
      statement: (Variable {binding=short}
        name: (Identifier "slice")
        initializer: (QualifiedName
          name: (Identifier "Max")
          type_argument: (ArrayType {array_rank=1} type: (NamedType "int"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "Max")
          type_argument: (NamedType "int")
          argument: (Number "1")
          argument: (Number "2")))
      statement: (ExpressionStatement
        value: (Call callee: (Identifier "Make") type_argument: (NamedType "string")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "Convert")
          type_argument: (NamedType "int")
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "Convert")
          type_argument: (NamedType qualifier: (Identifier "pkg") name: (Identifier "T"))
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess object: (Identifier "pkg") property: (Identifier "Make"))
          type_argument: (PointerType {pointer_depth=1} type: (NamedType "T"))
          argument: (Identifier "x")
          argument: (Identifier "y")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "Make")
          type_argument: (PointerType {pointer_depth=1}
            type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "T")))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess object: (Identifier "pkg") property: (Identifier "Make"))
          type_argument: (PointerType {pointer_depth=2} type: (NamedType "T"))
          argument: (Identifier "x")
          argument: (Identifier "y")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "table")
          type_argument: (NamedType "key")
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Index
            object: (MemberAccess object: (Identifier "r") property: (Identifier "table"))
            index: (Identifier "key"))
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Index
            object: (Identifier "table")
            index: (MemberAccess object: (Identifier "r") property: (Identifier "key")))
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Index
            object: (Index
              object: (MemberAccess object: (Identifier "r") property: (Identifier "table"))
              index: (MemberAccess object: (Identifier "r") property: (Identifier "key")))
            index: (Identifier "k"))
          argument: (Identifier "x")))
      statement: (Assignment
        target: (Index
          object: (Index
            object: (MemberAccess object: (Identifier "r") property: (Identifier "m"))
            index: (MemberAccess object: (Identifier "a") property: (Identifier "b")))
          index: (MemberAccess object: (Identifier "c") property: (Identifier "d")))
        value: (Identifier "x"))
      statement: (Variable {binding=short}
        name: (Identifier "p")
        initializer: (CompositeLiteral
          type: (GenericType
            name: (Identifier "Pair")
            type_argument: (NamedType "string")
            type_argument: (NamedType "int"))
          entry: (MapEntry
            key: (Identifier "Key")
            value: (String {quote=double} content: (StringContent "a")))
          entry: (MapEntry key: (Identifier "Value") value: (Number "1"))))
      statement: (Variable {binding=short}
        name: (Identifier "q")
        initializer: (Unary {operator=addr}
          operand: (CompositeLiteral
            type: (GenericType
              qualifier: (Identifier "pkg")
              name: (Identifier "Pair")
              type_argument: (NamedType "string")
              type_argument: (PointerType {pointer_depth=1} type: (NamedType "T")))
            element: (String {quote=double} content: (StringContent "a"))
            element: (Null "nil"))))
      statement: (Variable {binding=short}
        name: (Identifier "l")
        initializer: (CompositeLiteral
          type: (GenericType
            name: (Identifier "List")
            type_argument: (GenericType
              name: (Identifier "Pair")
              type_argument: (NamedType "int")
              type_argument: (NamedType "any")))
          element: (CompositeLiteral element: (Number "1") element: (Null "nil")))))))
