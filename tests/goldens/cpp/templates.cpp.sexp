(Module
  comment: (Comment {comment_style=line attach=leading} "// Templates of every sort, and names with template arguments.")
  statement: (Class
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Stack")
    member: (Field {pointer_depth=1} declared_type: (NamedType "T") name: (Identifier "items"))
    member: (Method {is_declaration}
      type_parameter: (TypeParameter name: (Identifier "U"))
      return_type: (NamedType {builtin} "void")
      name: (Identifier "push")
      parameter: (Parameter {reference_kind=rvalue}
        declared_type: (NamedType "U")
        name: (Identifier "item")))
    member: (Field {modifiers=[static constexpr]}
      type_parameter: (TypeParameter
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "N"))
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "twice")
      initializer: (Binary {operator=mul} left: (Identifier "N") right: (Number "2")))
    member: (Class {modifiers=[friend] is_declaration}
      name: (Identifier "Other")
      type_argument: (NamedType "T"))
    member: (Class {modifiers=[friend] is_declaration}
      type_parameter: (TypeParameter name: (Identifier "U"))
      name: (Identifier "Stack")))
  statement: (Function {callable_kind=out_of_class}
    type_parameter: (TypeParameter name: (Identifier "T"))
    type_parameter: (TypeParameter name: (Identifier "U"))
    return_type: (NamedType {builtin} "void")
    qualifier: (GenericType name: (Identifier "Stack") type_argument: (NamedType "T"))
    name: (Identifier "push")
    parameter: (Parameter {reference_kind=rvalue}
      declared_type: (NamedType "U")
      name: (Identifier "item"))
    body: (Block
      statement: (ExpressionStatement
        value: (Assignment target: (Identifier "items") value: (Identifier "item")))))
  statement: (Struct {is_declaration}
    type_parameter: (TypeParameter
      name: (Identifier "T")
      default_value: (NamedType {builtin} "int"))
    type_parameter: (TypeParameter {variadic} name: (Identifier "Rest"))
    name: (Identifier "Tuple"))
  statement: (Struct name: (Identifier "Tuple"))
  statement: (Struct
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Tuple")
    type_argument: (PointerType {pointer_depth=1} type: (NamedType "T"))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType name: (Identifier "Base") type_argument: (NamedType "T")))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType name: (Identifier "Rest") type_argument: (NamedType "T")))
    member: (TypeAlias {alias_kind=using} name: (Identifier "type") declared_type: (NamedType "T")))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter type_parameter: (TypeParameter) name: (Identifier "Container"))
    type_parameter: (TypeParameter
      type_parameter: (TypeParameter {variadic})
      name: (Identifier "Pack"))
    return_type: (NamedType {builtin} "void")
    name: (Identifier "wrap")
    parameter: (Parameter
      declared_type: (GenericType
        name: (Identifier "Container")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "c")))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "Size"))
    type_parameter: (TypeParameter
      declared_type: (NamedType {builtin} "unsigned long")
      name: (Identifier "Max")
      default_value: (Number "10"))
    type_parameter: (TypeParameter {variadic}
      declared_type: (NamedType {builtin} "bool")
      name: (Identifier "Flags"))
    return_type: (NamedType {builtin} "int")
    name: (Identifier "sized")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "values")))
  statement: (Variable {modifiers=[constexpr]}
    type_parameter: (TypeParameter declared_type: (InferredType "auto") name: (Identifier "Value"))
    declared_type: (InferredType "auto")
    name: (Identifier "constant")
    initializer: (Identifier "Value"))
  statement: (TypeAlias {alias_kind=using}
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Vector")
    declared_type: (GenericType
      qualifier: (Identifier "std")
      name: (Identifier "vector")
      type_argument: (NamedType "T")
      type_argument: (GenericType name: (Identifier "Allocator") type_argument: (NamedType "T"))))
  statement: (Variable {modifiers=[extern] is_declaration}
    type_parameter: (TypeParameter name: (Identifier "T"))
    declared_type: (NamedType "T")
    name: (Identifier "shared"))
  statement: (Function
    type_parameter: (TypeParameter name: (Identifier "T"))
    type_parameter: (TypeParameter
      default_value: (NamedType {modifiers=[typename]}
        qualifier: (Identifier "std")
        qualifier: (GenericType
          name: (Identifier "enable_if")
          type_argument: (NamedType
            qualifier: (Identifier "std")
            qualifier: (GenericType name: (Identifier "is_integral") type_argument: (NamedType "T"))
            name: (Identifier "value")))
        name: (Identifier "type")))
    return_type: (NamedType "T")
    name: (Identifier "identity")
    parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "value"))
    body: (Block
      statement: (Return value: (Identifier "value"))))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "identity")
    type_argument: (NamedType {builtin} "int")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "value"))
    body: (Block
      statement: (Return value: (Identifier "value"))))
  statement: (Variable {modifiers=[constexpr]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "constant")
    type_argument: (Number "3")
    initializer: (Number "9"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "identity")
    type_argument: (NamedType {builtin} "long")
    parameter: (Parameter declared_type: (NamedType {builtin} "long")))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Stack")
    parameter: (Parameter declared_type: (NamedType "T"))
    return_type: (GenericType name: (Identifier "Stack") type_argument: (NamedType "T")))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      qualifier: (Identifier "Base")
      name: (Identifier "Member")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    return_type: (NamedType {builtin} "void")
    name: (Identifier "call"))
  statement: (Function
    type_parameter: (TypeParameter {variadic} name: (Identifier "Args"))
    return_type: (InferredType "auto")
    name: (Identifier "sum")
    parameter: (Parameter {variadic reference_kind=rvalue}
      declared_type: (NamedType "Args")
      name: (Identifier "args"))
    body: (Block
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "f")
          argument: (Argument {argument_kind=spread} value: (Identifier "args"))))
      statement: (ExpressionStatement
        value: (Spread {spread_kind=pack}
          operand: (Call
            callee: (QualifiedName
              qualifier: (Identifier "std")
              name: (Identifier "forward")
              type_argument: (NamedType "Args"))
            argument: (Identifier "args"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "g")
          argument: (Argument {argument_kind=spread}
            value: (Call callee: (Identifier "h") argument: (Identifier "args")))
          argument: (Unary {operator=sizeof} operand: (Identifier "Args"))))
      statement: (Variable {array_rank=1}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "list")
        initializer: (CompositeLiteral
          element: (Spread {spread_kind=pack} operand: (Identifier "args"))))
      statement: (Return
        value: (Binary {operator=add}
          left: (Binary {operator=add}
            left: (Binary {operator=add}
              left: (Binary {operator=add form=fold} left: (Identifier "args"))
              right: (Binary {operator=add form=fold} left: (Number "0") right: (Identifier "args")))
            right: (Binary {operator=and form=fold} right: (Identifier "args")))
          right: (Binary {operator=comma form=fold}
            left: (Call callee: (Identifier "f") argument: (Identifier "args")))))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "uses")
    body: (Block
      statement: (Variable
        declared_type: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "vector")
          type_argument: (NamedType {builtin} "int"))
        name: (Identifier "v"))
      statement: (Variable
        declared_type: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "map")
          type_argument: (NamedType qualifier: (Identifier "std") name: (Identifier "string"))
          type_argument: (GenericType
            qualifier: (Identifier "std")
            name: (Identifier "vector")
            type_argument: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int"))))
        name: (Identifier "m")
        initializer: (CompositeLiteral
          element: (CompositeLiteral
            element: (String {quote=double} content: (StringContent "a"))
            element: (CompositeLiteral))))
      statement: (Variable
        declared_type: (GenericType
          qualifier: (Identifier "a")
          qualifier: (GenericType name: (Identifier "b") type_argument: (NamedType "c"))
          name: (Identifier "d")
          type_argument: (NamedType "e"))
        name: (Identifier "nested"))
      statement: (Variable
        declared_type: (NamedType {modifiers=[typename]}
          qualifier: (Identifier "T")
          qualifier: (GenericType name: (Identifier "Rebind") type_argument: (NamedType "U"))
          name: (Identifier "type"))
        name: (Identifier "rebound"))
      statement: (Variable
        declared_type: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "array")
          type_argument: (NamedType {builtin} "int")
          type_argument: (Number "3"))
        name: (Identifier "three")
        initializer: (CompositeLiteral
          element: (Number "1")
          element: (Number "2")
          element: (Number "3")))
      statement: (Variable
        declared_type: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "function")
          type_argument: (FunctionType
            return_type: (NamedType {builtin} "int")
            parameter: (Parameter {pointer_depth=1}
              declared_type: (NamedType {modifiers=[const] builtin} "char"))
            parameter: (Parameter {variadic} "...")))
        name: (Identifier "f"))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "p")
        initializer: (Call
          callee: (QualifiedName
            qualifier: (Identifier "std")
            name: (Identifier "make_unique")
            type_argument: (NamedType "Base"))
          argument: (Number "1")
          argument: (Number "2")))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "q")
        initializer: (Call
          callee: (Identifier "make")
          type_argument: (NamedType {builtin} "int")
          argument: (Number "3")))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (Identifier "object")
            property: (Identifier "get")
            type_argument: (Number "0"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (Identifier "object")
            property: (Identifier "get")
            type_argument: (NamedType {builtin} "int"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (Identifier "pointer")
            property: (Identifier "get")
            type_argument: (NamedType {builtin} "int")
            type_argument: (Char content: (StringContent "a")))))
      statement: (ExpressionStatement
        value: (Call
          callee: (QualifiedName
            qualifier: (Identifier "T")
            name: (Identifier "make")
            type_argument: (NamedType "U"))))
      statement: (QualifiedName
        qualifier: (GenericType name: (Identifier "Traits") type_argument: (NamedType "T"))
        name: (Identifier "value"))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "size")
        initializer: (Unary {operator=sizeof}
          operand: (Parenthesized
            value: (QualifiedName
              name: (Identifier "Stack")
              type_argument: (NamedType {builtin} "int")))))
      statement: (Variable
        declared_type: (GenericType
          name: (Identifier "Alias")
          type_argument: (NamedType {builtin} "int"))
        name: (Identifier "alias")
        initializer: (CompositeLiteral element: (Number "1")))
      statement: (ExpressionStatement
        value: (QualifiedName
          qualifier: (Identifier "Base")
          name: (Identifier "draw")
          type_argument: (NamedType {builtin} "int")))
      statement: (QualifiedName
        qualifier: (Identifier "std")
        qualifier: (GenericType
          name: (Identifier "is_same")
          type_argument: (TypeQuery value: (Identifier "v"))
          type_argument: (GenericType
            qualifier: (Identifier "std")
            name: (Identifier "vector")
            type_argument: (NamedType {builtin} "int")))
        name: (Identifier "value"))
      statement: (Variable
        declared_type: (GenericType
          name: (Identifier "Pack")
          type_argument: (TypeOperator {type_operator=pack} type: (NamedType "Ts")))
        name: (Identifier "pack"))
      statement: (Variable
        declared_type: (GenericType
          name: (Identifier "Pack")
          type_argument: (TypeOperator {type_operator=pack}
            type: (GenericType name: (Identifier "Wrap") type_argument: (NamedType "Ts"))))
        name: (Identifier "wrapped")))))
