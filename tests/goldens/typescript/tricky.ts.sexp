(Module
  comment: (Comment {comment_style=line attach=leading} "// Words that are names, and names that are words.")
  statement: (DeclarationGroup {binding=let}
    declarator: (Variable {binding=let} name: (Identifier "type") initializer: (Number "1"))
    declarator: (Variable {binding=let} name: (Identifier "of") initializer: (Number "2"))
    declarator: (Variable {binding=let} name: (Identifier "declare") initializer: (Number "3"))
    declarator: (Variable {binding=let} name: (Identifier "namespace") initializer: (Number "4"))
    declarator: (Variable {binding=let} name: (Identifier "module") initializer: (Number "5"))
    declarator: (Variable {binding=let} name: (Identifier "abstract") initializer: (Number "6"))
    declarator: (Variable {binding=let} name: (Identifier "as") initializer: (Number "7"))
    declarator: (Variable {binding=let} name: (Identifier "is") initializer: (Number "8"))
    declarator: (Variable {binding=let} name: (Identifier "asserts") initializer: (Number "9"))
    declarator: (Variable {binding=let} name: (Identifier "any") initializer: (Number "10"))
    declarator: (Variable {binding=let}
      name: (Identifier "string")
      initializer: (String {quote=double}))
    declarator: (Variable {binding=let} name: (Identifier "number") initializer: (Number "0")))
  statement: (TypeAlias name: (Identifier "type") declared_type: (NamedType {builtin} "string"))
  statement: (Interface
    name: (Identifier "interface_")
    member: (Field name: (Identifier "type") declared_type: (NamedType {builtin} "string"))
    member: (Field name: (Identifier "readonly") declared_type: (NamedType {builtin} "boolean"))
    member: (Field name: (Identifier "get") declared_type: (NamedType {builtin} "number"))
    member: (Field {optional}
      name: (Identifier "set")
      declared_type: (NamedType {builtin} "string"))
    member: (Field {optional}
      name: (Identifier "new")
      declared_type: (NamedType {builtin} "number"))
    member: (Method {is_declaration}
      name: (Identifier "static")
      return_type: (NamedType {builtin} "void"))
    member: (Field {modifiers=[readonly]}
      name: (Identifier "readonly")
      declared_type: (NamedType {builtin} "number")))
  statement: (Class
    name: (Identifier "readonly")
    member: (Field {modifiers=[static]} name: (Identifier "static") initializer: (Number "1"))
    member: (Field {modifiers=[declare]}
      name: (Identifier "declare")
      declared_type: (NamedType {builtin} "number"))
    member: (Field {modifiers=[readonly]} name: (Identifier "get") initializer: (Number "1"))
    member: (Method name: (Identifier "async") body: (Block))
    member: (Method name: (Identifier "get") body: (Block))
    member: (Accessor {accessor_kind=set}
      name: (Identifier "set")
      parameter: (Parameter name: (Identifier "v"))
      body: (Block))
    member: (Method name: (Identifier "private") body: (Block))
    member: (Field name: (Identifier "public") initializer: (Number "1"))
    member: (Method name: (Identifier "declare") body: (Block)))
  statement: (ExpressionStatement
    value: (Call
      callee: (Call
        callee: (MemberAccess object: (Identifier "type") property: (Identifier "as"))
        argument: (Identifier "is"))
      argument: (Identifier "of")))
  statement: (Function
    name: (Identifier "f")
    parameter: (Parameter name: (Identifier "type") declared_type: (NamedType {builtin} "string"))
    parameter: (Parameter name: (Identifier "this_") declared_type: (NamedType {builtin} "number"))
    return_type: (TypeOperator {type_operator=predicate}
      name: (Identifier "type")
      type: (LiteralType value: (String {quote=double} content: (StringContent "x"))))
    body: (Block
      statement: (Return value: (Call callee: (Identifier "asserts") argument: (Identifier "type")))))
  comment: (Comment {comment_style=line attach=leading} "// Generics against comparisons and JSX.")
  statement: (ExpressionStatement
    value: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Binary {operator=gt}
      left: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
      right: (Identifier "c")))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "f")
      argument: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
      argument: (Binary {operator=gt} left: (Identifier "c") right: (Identifier "d"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "f")
      type_argument: (NamedType "A")
      type_argument: (NamedType "B")
      argument: (Identifier "x")))
  statement: (Variable {binding=const}
    name: (Identifier "g")
    initializer: (Lambda {form=arrow}
      type_parameter: (TypeParameter name: (Identifier "T"))
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "T"))
      body: (Identifier "x")))
  statement: (Variable {binding=const}
    name: (Identifier "h")
    initializer: (Lambda {async form=arrow}
      type_parameter: (TypeParameter name: (Identifier "T"))
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "T"))
      body: (Identifier "x")))
  statement: (ExpressionStatement
    value: (Cast {cast_kind=as}
      value: (Cast {cast_kind=as} value: (Identifier "x") type: (NamedType {builtin} "any"))
      type: (ArrayType {array_rank=1} type: (NamedType "T"))))
  statement: (ExpressionStatement
    value: (MemberAccess
      object: (Parenthesized
        value: (Cast {cast_kind=as} value: (Identifier "a") type: (NamedType "B")))
      property: (Identifier "c")))
  statement: (Variable {binding=let}
    name: (Identifier "i")
    initializer: (Unary {operator=non_null fix=postfix}
      operand: (Binary {operator=add}
        left: (Unary {operator=non_null fix=postfix} operand: (Identifier "a"))
        right: (Identifier "b"))))
  statement: (Variable {binding=let}
    name: (Identifier "j")
    initializer: (Unary {operator=non_null fix=postfix}
      operand: (Unary {operator=not} operand: (Identifier "a"))))
  statement: (Variable {binding=let}
    name: (Identifier "k")
    initializer: (Cast {cast_kind=as}
      value: (Unary {operator=non_null fix=postfix} operand: (Identifier "a"))
      type: (NamedType "B")))
  comment: (Comment {comment_style=line attach=leading} "// Functions and types that look alike.")
  statement: (Variable {binding=let}
    name: (Identifier "l")
    declared_type: (FunctionType
      return_type: (FunctionType return_type: (NamedType {builtin} "void")))
    initializer: (Lambda {form=arrow} body: (Lambda {form=arrow} body: (Block))))
  statement: (Variable {binding=let}
    name: (Identifier "m")
    declared_type: (FunctionType
      parameter: (Parameter name: (Identifier "a") declared_type: (NamedType {builtin} "string"))
      return_type: (TypeOperator {type_operator=predicate}
        name: (Identifier "a")
        type: (LiteralType value: (String {quote=double} content: (StringContent "x"))))))
  statement: (Variable {binding=let}
    name: (Identifier "n")
    declared_type: (FunctionType {callable_kind=construct_signature}
      return_type: (ArrayType {array_rank=1}
        type: (Parenthesized
          value: (FunctionType {modifiers=[abstract] callable_kind=construct_signature}
            return_type: (NamedType "T"))))))
  statement: (Variable {binding=let}
    name: (Identifier "o")
    initializer: (Lambda {form=arrow}
      parameter: (Parameter {optional}
        name: (Identifier "a")
        declared_type: (NamedType {builtin} "number"))
      parameter: (Parameter {optional} name: (Identifier "b"))
      body: (Number "1")))
  statement: (Variable {binding=let}
    name: (Identifier "p")
    declared_type: (UnionType
      element: (TupleType
        element: (Parameter name: (Identifier "a") declared_type: (NamedType {builtin} "string"))
        element: (Parameter {optional}
          name: (Identifier "b")
          declared_type: (NamedType {builtin} "number")))
      element: (TupleType element: (TypeOperator {type_operator=optional} type: (NamedType "a")))))
  statement: (Variable {binding=let}
    name: (Identifier "q")
    declared_type: (UnionType
      element: (ObjectType
        member: (Method {callable_kind=call_signature is_declaration}
          return_type: (NamedType {builtin} "void")))
      element: (Parenthesized value: (FunctionType return_type: (NamedType {builtin} "void")))))
  statement: (Variable {binding=let}
    name: (Identifier "r")
    declared_type: (TypeOperator {type_operator=conditional}
      left: (NamedType "A")
      right: (NamedType "B")
      consequence: (Parenthesized
        value: (TypeOperator {type_operator=conditional}
          left: (NamedType "C")
          right: (NamedType "D")
          consequence: (LiteralType value: (Number "1"))
          alternative: (LiteralType value: (Number "2"))))
      alternative: (Parenthesized value: (FunctionType return_type: (NamedType {builtin} "void")))))
  statement: (Variable {binding=let}
    name: (Identifier "s")
    declared_type: (TypeOperator {type_operator=conditional}
      left: (TypeQuery {operator=typeof} value: (Identifier "f"))
      right: (FunctionType
        parameter: (Parameter {variadic}
          name: (Identifier "args")
          declared_type: (TypeOperator {type_operator=infer} name: (Identifier "P")))
        return_type: (NamedType {builtin} "any"))
      consequence: (NamedType "P")
      alternative: (NamedType {builtin} "never")))
  statement: (Variable {binding=let}
    name: (Identifier "t")
    declared_type: (TypeOperator {type_operator=indexed}
      object: (Parenthesized value: (TypeQuery {operator=typeof} value: (Identifier "list")))
      index: (NamedType {builtin} "number")))
  statement: (Variable {binding=let}
    name: (Identifier "u")
    declared_type: (TypeOperator {type_operator=keyof}
      type: (Parenthesized value: (UnionType element: (NamedType "A") element: (NamedType "B")))))
  statement: (Variable {binding=let}
    name: (Identifier "v")
    declared_type: (UnionType
      element: (NamedType "A")
      element: (Parenthesized
        value: (IntersectionType element: (NamedType "B") element: (NamedType "C")))
      element: (ArrayType {array_rank=1} type: (NamedType "D"))))
  statement: (Variable {binding=let}
    name: (Identifier "w")
    initializer: (Conditional
      condition: (Identifier "a")
      consequence: (Parenthesized value: (Identifier "b"))
      alternative: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "c"))
        body: (Identifier "d"))))
  statement: (Variable {binding=let}
    name: (Identifier "x1")
    initializer: (Conditional
      condition: (Identifier "a")
      consequence: (Lambda {form=arrow}
        parameter: (Parameter name: (Identifier "b"))
        return_type: (NamedType "c")
        body: (Identifier "d"))
      alternative: (Identifier "e")))
  comment: (Comment {comment_style=line attach=leading} "// Line ends that are semicolons.")
  statement: (Interface
    name: (Identifier "L")
    member: (Field name: (Identifier "a") declared_type: (NamedType {builtin} "string"))
    member: (Method {is_declaration}
      name: (Identifier "b")
      return_type: (NamedType {builtin} "void"))
    member: (Method {callable_kind=call_signature is_declaration}
      parameter: (Parameter name: (Identifier "c"))
      return_type: (NamedType {builtin} "void")))
  statement: (Class
    name: (Identifier "M")
    member: (Field name: (Identifier "a") initializer: (Number "1"))
    member: (Field {modifiers=[static]} name: (Identifier "b"))
    member: (Field {computed}
      name: (String {quote=double} content: (StringContent "c"))
      initializer: (Number "2"))
    member: (Field name: (Identifier "get"))
    member: (Method name: (Identifier "d") body: (Block)))
  statement: (TypeAlias
    name: (Identifier "N")
    declared_type: (UnionType element: (NamedType "A") element: (NamedType "B")))
  statement: (Function {modifiers=[declare] is_declaration}
    name: (Identifier "noSemicolon")
    return_type: (NamedType {builtin} "void"))
  statement: (Class {modifiers=[abstract]}
    name: (Identifier "O")
    member: (Method {modifiers=[abstract] is_declaration}
      name: (Identifier "a")
      return_type: (NamedType {builtin} "void"))
    member: (Field {modifiers=[abstract]} name: (Identifier "b"))
    member: (Method {modifiers=[static] async generator}
      name: (Identifier "c")
      type_parameter: (TypeParameter name: (Identifier "T"))
      receiver: (Parameter {param_kind=receiver} name: (This "this") declared_type: (NamedType "O"))
      body: (Block)))
  statement: (Export {export_kind=[named]}))
