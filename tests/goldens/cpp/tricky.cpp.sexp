(Module
  comment: (Comment {comment_style=line attach=leading} "// The ten constructs most likely wrong.")
  comment: (Comment {comment_style=line attach=leading} "// 1. A variable that looks like a prototype, and prototypes that look like variables.")
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "vexing")
    body: (Block
      statement: (Variable {ambiguous}
        declared_type: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "lock_guard")
          type_argument: (NamedType qualifier: (Identifier "std") name: (Identifier "mutex")))
        name: (Identifier "lock")
        argument: (Identifier "mutex"))
      statement: (Variable {ambiguous}
        declared_type: (NamedType "Widget")
        name: (Identifier "widget")
        argument: (Identifier "other")
        argument: (Call
          callee: (QualifiedName qualifier: (Identifier "std") name: (Identifier "move"))
          argument: (Identifier "third"))
        argument: (Call callee: (NamedType "make") type_argument: (NamedType {builtin} "int"))
        argument: (Unary {operator=sizeof} operand: (Identifier "buffer")))
      statement: (Variable {ambiguous}
        declared_type: (InferredType "auto")
        name: (Identifier "copy")
        argument: (Identifier "original"))
      statement: (Function {is_declaration}
        return_type: (NamedType "Timer")
        name: (Identifier "timer"))
      statement: (Function {is_declaration}
        return_type: (NamedType {builtin} "void")
        name: (Identifier "local")
        parameter: (Parameter declared_type: (NamedType "Argument")))
      statement: (Function {is_declaration}
        return_type: (NamedType {builtin} "int")
        name: (Identifier "sum")
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))
        parameter: (Parameter declared_type: (NamedType {builtin} "int")))
      statement: (Function {is_declaration}
        return_type: (NamedType {builtin} "int")
        name: (Identifier "product")
        parameter: (Parameter
          declared_type: (NamedType {builtin} "double")
          name: (Identifier "value")))))
  statement: (Function {is_declaration}
    return_type: (NamedType "Widget")
    name: (Identifier "global")
    parameter: (Parameter declared_type: (NamedType "Argument")))
  comment: (Comment {comment_style=line attach=leading} "// 2. Constructors, destructors and conversions inside and outside of their class.")
  statement: (Struct
    name: (Identifier "Life")
    member: (Constructor {is_declaration} name: (Identifier "Life"))
    member: (Constructor
      name: (Identifier "Life")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      initializer: (Call callee: (Identifier "a") argument: (Identifier "a"))
      initializer: (Call
        callee: (Identifier "b")
        argument: (CompositeLiteral element: (Identifier "a")))
      initializer: (Call callee: (Identifier "c") argument: (Identifier "b"))
      body: (Block))
    member: (Method {callable_kind=destructor is_declaration}
      name: (Identifier trivia: (RawText "Life"))
      throws: (Unary {operator=noexcept}))
    member: (Method {modifiers=[const] callable_kind=conversion pointer_depth=1 is_declaration}
      return_type: (NamedType {builtin} "int"))
    member: (Method {callable_kind=conversion is_declaration}
      type_parameter: (TypeParameter name: (Identifier "T"))
      return_type: (NamedType "T")))
  statement: (Function {modifiers=[default] callable_kind=out_of_class}
    qualifier: (Identifier "Life")
    name: (Identifier "Life"))
  statement: (Function {callable_kind=destructor}
    qualifier: (Identifier "ns")
    qualifier: (Identifier "Life")
    name: (Identifier trivia: (RawText "Life"))
    throws: (Unary {operator=noexcept})
    body: (Block))
  statement: (Function {modifiers=[const] callable_kind=conversion pointer_depth=1}
    qualifier: (Identifier "Life")
    return_type: (NamedType {builtin} "int")
    body: (Block
      statement: (Return value: (Null "nullptr"))))
  comment: (Comment {comment_style=line attach=leading} "// 3. Whose const: of the result or of the method.")
  statement: (Struct
    name: (Identifier "Const")
    member: (Method {is_declaration reference_kind=lvalue}
      return_type: (NamedType {modifiers=[const] builtin} "int")
      name: (Identifier "result"))
    member: (Method {modifiers=[const] is_declaration reference_kind=lvalue}
      return_type: (NamedType {modifiers=[const] builtin} "int")
      name: (Identifier "both"))
    member: (Method {modifiers=[const volatile] is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "method"))
    member: (Method {modifiers=[const] pointer_depth=1}
      return_type: (NamedType {modifiers=[const] builtin} "int")
      name: (Identifier "pointer")
      body: (Block
        statement: (Return value: (Number "0")))))
  statement: (Function {callable_kind=out_of_class reference_kind=lvalue}
    return_type: (NamedType {modifiers=[const] builtin} "int")
    qualifier: (Identifier "Const")
    name: (Identifier "result")
    body: (Block
      statement: (Return value: (Identifier "x"))))
  comment: (Comment {comment_style=line attach=leading} "// 4. Casts by name are no calls; conversions that look like calls are.")
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "casts")
    initializer: (Binary {operator=add}
      left: (Binary {operator=add}
        left: (Binary {operator=add}
          left: (Binary {operator=add}
            left: (Binary {operator=add}
              left: (Cast {cast_kind=static}
                type: (ReferenceType {reference_kind=lvalue}
                  type: (GenericType {modifiers=[const]}
                    qualifier: (Identifier "std")
                    name: (Identifier "vector")
                    type_argument: (NamedType {builtin} "int")))
                value: (Identifier "a"))
              right: (Call callee: (NamedType {builtin} "int") argument: (Identifier "b")))
            right: (Call callee: (Identifier "Type") argument: (Identifier "c")))
          right: (Cast type: (NamedType "Type") value: (Identifier "d")))
        right: (Call callee: (Parenthesized value: (Identifier "Type")) argument: (Identifier "e")))
      right: (Call
        callee: (QualifiedName
          qualifier: (Identifier "std")
          name: (Identifier "bit_cast")
          type_argument: (NamedType {builtin} "int"))
        argument: (Identifier "f"))))
  comment: (Comment {comment_style=line attach=leading} "// 5. Less-than or template arguments.")
  statement: (Variable
    declared_type: (NamedType {builtin} "bool")
    name: (Identifier "compare")
    initializer: (Binary {operator=and}
      left: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
      right: (Binary {operator=gt} left: (Identifier "c") right: (Identifier "d"))))
  statement: (Variable
    declared_type: (NamedType {builtin} "bool")
    name: (Identifier "call")
    initializer: (Call
      callee: (Identifier "a")
      type_argument: (NamedType "b")
      argument: (Identifier "c")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "shift")
    initializer: (CompositeLiteral
      type: (GenericType
        qualifier: (Identifier "std")
        name: (Identifier "map")
        type_argument: (NamedType {builtin} "int")
        type_argument: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "set")
          type_argument: (NamedType {builtin} "int")))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "less")
    initializer: (Binary {operator=lt} left: (Identifier "x") right: (Identifier "y")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "greater")
    initializer: (Parenthesized
      value: (Binary {operator=gt}
        left: (Identifier "x")
        right: (Parenthesized value: (Identifier "y")))))
  comment: (Comment {comment_style=line attach=leading} "// 6. Templates are the declaration inside of them.")
  statement: (Struct
    name: (Identifier "Outer")
    member: (Constructor {is_declaration}
      type_parameter: (TypeParameter name: (Identifier "T"))
      name: (Identifier "Outer")
      parameter: (Parameter declared_type: (NamedType "T")))
    member: (Field {modifiers=[static]}
      type_parameter: (TypeParameter name: (Identifier "T"))
      declared_type: (NamedType "T")
      name: (Identifier "value"))
    member: (TypeAlias {alias_kind=using}
      type_parameter: (TypeParameter name: (Identifier "T"))
      name: (Identifier "Alias")
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "T")))
    member: (Struct {is_declaration}
      type_parameter: (TypeParameter name: (Identifier "T"))
      name: (Identifier "Inner"))
    member: (Function {modifiers=[friend] is_declaration}
      type_parameter: (TypeParameter name: (Identifier "T"))
      return_type: (NamedType {builtin} "void")
      name: (Identifier "friendly")
      parameter: (Parameter declared_type: (NamedType "T")))
    member: (Method {modifiers=[const] callable_kind=operator}
      type_parameter: (TypeParameter name: (Identifier "T"))
      return_type: (NamedType {builtin} "bool")
      name: (Identifier)
      parameter: (Parameter declared_type: (NamedType "T"))
      body: (Block
        statement: (Return value: (Boolean {truth=true} "true")))))
  statement: (Function {callable_kind=out_of_class}
    type_parameter: (TypeParameter name: (Identifier "T"))
    type_parameter: (TypeParameter name: (Identifier "U"))
    qualifier: (GenericType name: (Identifier "Outer") type_argument: (NamedType "T"))
    qualifier: (GenericType name: (Identifier "Inner") type_argument: (NamedType "U"))
    name: (Identifier "Inner")
    parameter: (Parameter declared_type: (NamedType "U") name: (Identifier "u"))
    initializer: (Call callee: (Identifier "u") argument: (Identifier "u"))
    body: (Block))
  comment: (Comment {comment_style=line attach=leading} "// 7. A friend is no member.")
  statement: (Struct
    name: (Identifier "Friends")
    member: (Function {modifiers=[friend] is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "declared")
      parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    member: (Function {modifiers=[friend]}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "defined")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Block
        statement: (Return value: (Identifier "a"))))
    member: (Function {modifiers=[friend] callable_kind=operator is_declaration reference_kind=lvalue}
      return_type: (NamedType qualifier: (Identifier "std") name: (Identifier "ostream"))
      name: (Identifier)
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType qualifier: (Identifier "std") name: (Identifier "ostream")))
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType {modifiers=[const]} "Friends")))
    member: (Function {modifiers=[friend] callable_kind=out_of_class is_declaration}
      return_type: (NamedType {builtin} "void")
      qualifier: (Identifier "Other")
      name: (Identifier "method"))
    member: (Class {modifiers=[friend] is_declaration} name: (Identifier "Other"))
    member: (Struct {modifiers=[friend] is_declaration}
      qualifier: (Identifier "ns")
      name: (Identifier "Another"))
    member: (NamedType {modifiers=[friend]} name: (Identifier "T")))
  comment: (Comment {comment_style=line attach=leading} "// 8. Pointers to members and functions.")
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "int")
    qualifier: (Identifier "Type")
    name: (Identifier "field")
    initializer: (Unary {operator=addr}
      operand: (QualifiedName qualifier: (Identifier "Type") name: (Identifier "a"))))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "int")
    qualifier: (Identifier "ns")
    qualifier: (Identifier "Type")
    name: (Identifier "method")
    declared_type: (FunctionType {modifiers=[const]}
      parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    initializer: (Unary {operator=addr}
      operand: (QualifiedName
        qualifier: (Identifier "ns")
        qualifier: (Identifier "Type")
        name: (Identifier "m"))))
  statement: (Variable {pointer_depth=1}
    declared_type: (NamedType {builtin} "void")
    name: (Identifier "function")
    declared_type: (FunctionType parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    declarator: (Unary {operator=noexcept})
    initializer: (Null "nullptr"))
  statement: (Function {pointer_depth=1}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "maker")
    return_type: (FunctionType parameter: (Parameter declared_type: (NamedType {builtin} "double")))
    body: (Block
      statement: (Return value: (Null "nullptr"))))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "Method")
    declared_type: (FunctionType {pointer_depth=1}
      return_type: (NamedType {builtin} "void")
      parameter: (Parameter {reference_kind=lvalue} declared_type: (NamedType "Type"))))
  comment: (Comment {comment_style=line attach=leading} "// 9. References and several declarators.")
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable name: (Identifier "value") initializer: (Number "1"))
    declarator: (Variable {reference_kind=lvalue}
      name: (Identifier "reference")
      initializer: (Identifier "value"))
    declarator: (Variable {pointer_depth=1}
      name: (Identifier "pointer")
      initializer: (Unary {operator=addr} operand: (Identifier "value")))
    declarator: (Variable {array_rank=1}
      name: (Identifier "array")
      size: (Number "2")
      initializer: (CompositeLiteral element: (Number "1") element: (Number "2")))
    declarator: (Variable {pointer_depth=1}
      name: (Identifier "callback")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int")))
      initializer: (Null "nullptr"))
    declarator: (Function {is_declaration}
      name: (Identifier "make")
      parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
  comment: (Comment {comment_style=line attach=leading} "// 10. Specialisations, instantiations and deduction.")
  statement: (Struct
    qualifier: (Identifier "std")
    name: (Identifier "hash")
    type_argument: (NamedType "Type"))
  statement: (Function {callable_kind=out_of_class is_declaration}
    return_type: (NamedType {builtin} "void")
    qualifier: (Identifier "ns")
    name: (Identifier "f")
    type_argument: (NamedType {builtin} "int")
    type_argument: (Number "3")
    parameter: (Parameter declared_type: (NamedType {builtin} "int")))
  statement: (Variable {modifiers=[inline]}
    declared_type: (NamedType {builtin} "bool")
    qualifier: (Identifier "ns")
    qualifier: (GenericType name: (Identifier "Type") type_argument: (NamedType {builtin} "int"))
    name: (Identifier "flag")
    initializer: (Boolean {truth=true} "true"))
  statement: (Function {is_declaration}
    return_type: (NamedType {builtin} "int")
    qualifier: (Identifier "ns")
    name: (Identifier "g")
    type_argument: (NamedType {builtin} "int")
    parameter: (Parameter declared_type: (NamedType {builtin} "int")))
  statement: (Function {is_declaration}
    type_parameter: (TypeParameter name: (Identifier "T"))
    name: (Identifier "Type")
    parameter: (Parameter declared_type: (NamedType "T"))
    return_type: (GenericType name: (Identifier "Type") type_argument: (NamedType "T"))))
