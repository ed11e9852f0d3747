(Module
  comment: (Comment {comment_style=line attach=leading} "// Concepts and constraints.")
  statement: (Interface {interface_kind=concept}
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Small")
    value: (Binary {operator=le}
      left: (Unary {operator=sizeof} operand: (Parenthesized value: (Identifier "T")))
      right: (Number "4")))
  statement: (Interface {interface_kind=concept}
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Both")
    value: (Binary {operator=or}
      left: (Binary {operator=and}
        left: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T"))
        right: (QualifiedName
          qualifier: (Identifier "std")
          name: (Identifier "integral")
          type_argument: (NamedType "T")))
      right: (QualifiedName name: (Identifier "Other") type_argument: (NamedType "T"))))
  statement: (Interface {interface_kind=concept}
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Addable")
    value: (TypeConstraint
      parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "a"))
      parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "b"))
      statement: (ExpressionStatement
        value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))
      statement: (TypeConstraint
        condition: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
        bound: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "same_as")
          type_argument: (NamedType "T")))
      statement: (TypeConstraint
        condition: (Call
          callee: (MemberAccess object: (Identifier "a") property: (Identifier "size")))
        bound: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "convertible_to")
          type_argument: (NamedType {builtin} "int")))
      statement: (TypeConstraint
        condition: (Call callee: (MemberAccess object: (Identifier "a") property: (Identifier "f"))))
      statement: (TypeConstraint
        bound: (NamedType qualifier: (Identifier "T") name: (Identifier "value_type")))
      statement: (ExpressionStatement
        value: (TypeConstraint
          condition: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T"))))))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter name: (Identifier "T"))
    constraint: (TypeConstraint
      condition: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T")))
    return_type: (NamedType {builtin} "void")
    name: (Identifier "constrained")
    parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "a")))
  statement: (Struct
    type_parameter: (TypeParameter name: (Identifier "T"))
    constraint: (TypeConstraint
      condition: (Binary {operator=and}
        left: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T"))
        right: (Unary {operator=not}
          operand: (QualifiedName name: (Identifier "Other") type_argument: (NamedType "T")))))
    name: (Identifier "Box"))
  statement: (Function
    type_parameter: (TypeParameter name: (Identifier "T"))
    constraint: (TypeConstraint
      condition: (Binary {operator=or}
        left: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T"))
        right: (Binary {operator=and}
          left: (QualifiedName
            qualifier: (Identifier "std")
            name: (Identifier "integral")
            type_argument: (NamedType "T"))
          right: (Boolean {truth=true} "true"))))
    return_type: (NamedType {builtin} "int")
    name: (Identifier "choice")
    parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "a"))
    body: (Block
      statement: (Return value: (Identifier "a"))))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter declared_type: (NamedType "Small") name: (Identifier "T"))
    return_type: (NamedType {builtin} "void")
    name: (Identifier "shorthand")
    parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "a")))
  statement: (Class {is_declaration}
    type_parameter: (TypeParameter
      declared_type: (NamedType qualifier: (Identifier "std") name: (Identifier "integral"))
      name: (Identifier "T"))
    type_parameter: (TypeParameter {variadic}
      declared_type: (NamedType "Small")
      name: (Identifier "Rest"))
    name: (Identifier "Shorthand"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier "abbreviated")
    parameter: (Parameter
      declared_type: (InferredType
        constraint: (NamedType qualifier: (Identifier "std") name: (Identifier "integral")))
      name: (Identifier "a"))
    parameter: (Parameter {variadic reference_kind=lvalue}
      declared_type: (InferredType constraint: (NamedType "Small"))
      name: (Identifier "rest")))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter name: (Identifier "T"))
    return_type: (NamedType {builtin} "void")
    name: (Identifier "behind")
    parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "a"))
    constraint: (TypeConstraint
      condition: (Binary {operator=and}
        left: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T"))
        right: (Binary {operator=gt}
          left: (Unary {operator=sizeof} operand: (Parenthesized value: (Identifier "T")))
          right: (Number "1")))))
  statement: (Struct
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Holder")
    member: (Method {modifiers=[const]}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "only")
      constraint: (TypeConstraint
        condition: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T")))
      body: (Block))
    member: (Constructor {is_declaration}
      name: (Identifier "Holder")
      constraint: (TypeConstraint condition: (Boolean {truth=true} "true"))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "lambda")
    initializer: (Lambda
      type_parameter: (TypeParameter name: (Identifier "T"))
      constraint: (TypeConstraint
        condition: (QualifiedName name: (Identifier "Small") type_argument: (NamedType "T")))
      parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "a"))
      body: (Block
        statement: (Return value: (Identifier "a")))))
  statement: (Variable {modifiers=[constexpr]}
    declared_type: (NamedType {builtin} "bool")
    name: (Identifier "check")
    initializer: (TypeConstraint
      statement: (TypeConstraint
        bound: (NamedType qualifier: (Identifier "A") name: (Identifier "type")))))
  statement: (Variable
    declared_type: (InferredType
      constraint: (NamedType qualifier: (Identifier "std") name: (Identifier "integral")))
    name: (Identifier "value")
    initializer: (Number "1")))
