(Module
  statement: (Class {modifiers=[abstract]}
    name: (Identifier "Shape")
    type_parameter: (TypeParameter
      name: (Identifier "T")
      default_value: (NamedType {builtin} "unknown"))
    supertype: (Heritage {heritage_kind=extends}
      type: (~GenericType
        qualifier: (Identifier "ns")
        name: (Identifier "Base")
        type_argument: (NamedType "T")))
    supertype: (~Heritage {heritage_kind=implements} type: (NamedType "Drawable"))
    supertype: (~Heritage {heritage_kind=implements}
      type: (GenericType
        qualifier: (Identifier "geo")
        name: (Identifier "Sized")
        type_argument: (NamedType "T")))
    member: (Field {modifiers=[readonly] visibility=[private]}
      name: (Identifier "id")
      declared_type: (NamedType {builtin} "string")
      initializer: (String {quote=double} content: (StringContent "x")))
    member: (Field {modifiers=[static] visibility=[protected]}
      name: (Identifier "count")
      initializer: (Number "0"))
    member: (Field {visibility=[public] optional}
      name: (Identifier "name")
      declared_type: (NamedType {builtin} "string"))
    member: (Field {modifiers=[declare]}
      name: (Identifier "kind")
      declared_type: (UnionType
        element: (LiteralType value: (String {quote=double} content: (StringContent "circle")))
        element: (LiteralType value: (String {quote=double} content: (StringContent "square")))))
    member: (Field {definite}
      name: (Identifier "definite")
      declared_type: (NamedType {builtin} "number"))
    member: (Field name: (Identifier "#hidden") declared_type: (NamedType "T"))
    member: (Field {modifiers=[static readonly] computed}
      name: (Identifier "key")
      declared_type: (NamedType {builtin} "number"))
    member: (Field {modifiers=[override]}
      name: (Identifier "size")
      declared_type: (NamedType {builtin} "number")
      initializer: (Number "1"))
    member: (Field {modifiers=[abstract]}
      name: (Identifier "area")
      declared_type: (NamedType {builtin} "number"))
    member: (Field {modifiers=[accessor]} name: (Identifier "tracked") initializer: (Number "1"))
    member: (Method {callable_kind=index_signature is_declaration}
      parameter: (~Parameter
        name: (Identifier "index")
        declared_type: (NamedType {builtin} "string"))
      return_type: (NamedType {builtin} "unknown"))
    member: (Method {modifiers=[readonly] callable_kind=index_signature is_declaration}
      parameter: (~Parameter
        name: (Identifier "index")
        declared_type: (NamedType {builtin} "number"))
      return_type: (NamedType "T"))
    member: (ScopedBlock {modifiers=[static] scope_kind=static_init}
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (Identifier "Shape") property: (Identifier "count"))
            value: (Number "1")))))
    member: (Constructor {is_declaration}
      name: (Identifier "constructor")
      parameter: (Parameter name: (Identifier "id") declared_type: (NamedType {builtin} "string")))
    member: (Constructor
      name: (Identifier "constructor")
      parameter: (Parameter {modifiers=[readonly] visibility=[private] promotes}
        name: (Identifier "a")
        declared_type: (NamedType {builtin} "number"))
      parameter: (Parameter {visibility=[public] promotes}
        name: (Identifier "b")
        declared_type: (NamedType {builtin} "string")
        default_value: (String {quote=double}))
      parameter: (Parameter {visibility=[protected] optional promotes}
        name: (Identifier "c")
        declared_type: (NamedType {builtin} "boolean"))
      parameter: (Parameter {variadic}
        name: (Identifier "rest")
        declared_type: (ArrayType {array_rank=1} type: (NamedType "T")))
      body: (Block
        statement: (ExpressionStatement
          value: (Call
            callee: (Super "super")
            argument: (Identifier "a")
            argument: (Identifier "b")))))
    member: (Method {modifiers=[abstract] is_declaration}
      name: (Identifier "draw")
      parameter: (Parameter name: (Identifier "context") declared_type: (NamedType "Context"))
      return_type: (NamedType {builtin} "void"))
    member: (Accessor {modifiers=[abstract] visibility=[protected] accessor_kind=get is_declaration}
      name: (Identifier "color")
      return_type: (NamedType {builtin} "string"))
    member: (Accessor {accessor_kind=get}
      name: (Identifier "width")
      return_type: (NamedType {builtin} "number")
      body: (Block
        statement: (Return value: (Number "1"))))
    member: (Accessor {accessor_kind=set}
      name: (Identifier "width")
      parameter: (Parameter
        name: (Identifier "value")
        declared_type: (NamedType {builtin} "number"))
      body: (Block))
    member: (Method {optional}
      name: (Identifier "optional")
      return_type: (NamedType {builtin} "void")
      body: (Block))
    member: (Method {is_declaration}
      name: (Identifier "overload")
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "string"))
      return_type: (NamedType {builtin} "string"))
    member: (Method {is_declaration}
      name: (Identifier "overload")
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "number"))
      return_type: (NamedType {builtin} "number"))
    member: (Method
      name: (Identifier "overload")
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "any"))
      return_type: (NamedType {builtin} "any")
      body: (Block
        statement: (Return value: (Identifier "x"))))
    member: (Method {modifiers=[override]}
      name: (Identifier "toString")
      receiver: (Parameter {param_kind=receiver}
        name: (This "this")
        declared_type: (NamedType "Shape"))
      return_type: (NamedType {builtin} "string")
      body: (Block
        statement: (Return
          value: (InterpolatedString {quote=backtick multiline string_kind=template}
            interpolation: (Interpolation
              value: (Unary {operator=non_null fix=postfix}
                operand: (MemberAccess object: (This "this") property: (Identifier "name"))))))))
    member: (Method {visibility=[private] async generator}
      name: (Identifier "items")
      type_parameter: (TypeParameter name: (Identifier "U") bound: (NamedType "T"))
      parameter: (Parameter name: (Identifier "from") declared_type: (NamedType "U"))
      return_type: (GenericType name: (Identifier "AsyncGenerator") type_argument: (NamedType "U"))
      body: (Block
        statement: (ExpressionStatement
          value: (Yield {yield_kind=delegate} value: (Call callee: (Identifier "other"))))))
    member: (Method {modifiers=[static]}
      name: (Identifier "of")
      type_parameter: (TypeParameter name: (Identifier "V"))
      parameter: (Parameter name: (Identifier "value") declared_type: (NamedType "V"))
      return_type: (GenericType name: (Identifier "Shape") type_argument: (NamedType "V"))
      body: (Block
        statement: (Return
          value: (New
            type: (Parenthesized
              value: (Cast {cast_kind=as} value: (This "this") type: (NamedType {builtin} "any")))
            argument: (Identifier "value")))))
    member: (Method
      name: (Identifier "isCircle")
      return_type: (TypeOperator {type_operator=predicate}
        name: (This "this")
        type: (NamedType "Circle"))
      body: (Block
        statement: (Return value: (Boolean {truth=true} "true")))))
  statement: (Class name: (Identifier "Empty"))
  statement: (Class
    name: (Identifier "Generic")
    type_parameter: (TypeParameter name: (Identifier "in_"))
    type_parameter: (TypeParameter
      name: (Identifier "out_")
      bound: (TypeOperator {type_operator=keyof} type: (NamedType "in_"))
      default_value: (NamedType {builtin} "never")))
  statement: (Variable {binding=const}
    name: (Identifier "Anonymous")
    initializer: (Class {class_kind=anonymous}
      supertype: (~Heritage {heritage_kind=implements} type: (NamedType "Shape"))))
  statement: (Variable {binding=const}
    name: (Identifier "Named")
    initializer: (Class
      name: (Identifier "Inner")
      type_parameter: (TypeParameter name: (Identifier "T"))
      supertype: (Heritage {heritage_kind=extends}
        type: (~GenericType
          name: (Call
            callee: (Identifier "mixin")
            argument: (Identifier "A")
            argument: (Identifier "B"))
          type_argument: (NamedType "T"))))))
