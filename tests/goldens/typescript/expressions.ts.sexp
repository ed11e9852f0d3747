(Module
  statement: (Variable {binding=const}
    name: (Identifier "a")
    initializer: (Cast {cast_kind=as}
      value: (Identifier "value")
      type: (NamedType {builtin} "string")))
  statement: (Variable {binding=const}
    name: (Identifier "b")
    initializer: (Cast {cast_kind=as}
      value: (Cast {cast_kind=as} value: (Identifier "value") type: (NamedType {builtin} "unknown"))
      type: (GenericType
        name: (Identifier "Map")
        type_argument: (NamedType {builtin} "string")
        type_argument: (NamedType {builtin} "number"))))
  statement: (Variable {binding=const}
    name: (Identifier "c")
    initializer: (Cast {cast_kind=angle}
      type: (NamedType {builtin} "number")
      value: (Identifier "value")))
  statement: (Variable {binding=const}
    name: (Identifier "d")
    initializer: (Cast {cast_kind=satisfies}
      value: (Map entry: (MapEntry key: (Identifier "x") value: (Number "1")))
      type: (NamedType "Shape")))
  statement: (Variable {binding=const}
    name: (Identifier "e")
    initializer: (Cast {cast_kind=as}
      value: (List element: (Number "1") element: (Number "2"))
      type: (NamedType {builtin} "const")))
  statement: (Variable {binding=const}
    name: (Identifier "f")
    initializer: (Cast {cast_kind=angle}
      type: (NamedType {builtin} "const")
      value: (List element: (String {quote=double} content: (StringContent "a")))))
  statement: (Variable {binding=const}
    name: (Identifier "g")
    initializer: (Call
      callee: (Unary {operator=non_null fix=postfix}
        operand: (Index
          object: (Unary {operator=non_null fix=postfix}
            operand: (MemberAccess
              object: (Unary {operator=non_null fix=postfix} operand: (Identifier "maybe"))
              property: (Identifier "field")))
          index: (Number "0")))))
  statement: (Variable {binding=const}
    name: (Identifier "h")
    initializer: (Call
      callee: (Identifier "call")
      type_argument: (NamedType {builtin} "string")
      type_argument: (NamedType {builtin} "number")
      argument: (Number "1")))
  statement: (Variable {binding=const}
    name: (Identifier "i")
    initializer: (New
      type: (~GenericType
        name: (Identifier "Map")
        type_argument: (NamedType {builtin} "string")
        type_argument: (ArrayType {array_rank=1} type: (NamedType {builtin} "number")))))
  statement: (Variable {binding=const}
    name: (Identifier "j")
    initializer: (New
      type: (~GenericType name: (Identifier "Thing") type_argument: (NamedType {builtin} "string"))))
  statement: (Variable {binding=const}
    name: (Identifier "k")
    initializer: (QualifiedName
      name: (Identifier "make")
      type_argument: (NamedType {builtin} "string")))
  statement: (Variable {binding=const}
    name: (Identifier "l")
    initializer: (Index {null_safe}
      object: (Call {null_safe}
        callee: (MemberAccess {null_safe}
          object: (Identifier "obj")
          property: (Identifier "method"))
        type_argument: (NamedType {builtin} "string")
        argument: (Number "1"))
      index: (Number "0")))
  statement: (Variable {binding=const}
    name: (Identifier "m")
    initializer: (Binary {operator=gt}
      left: (Binary {operator=lt} left: (Identifier "tag") right: (Identifier "string"))
      right: (String {quote=backtick multiline string_kind=template}
        content: (StringContent "text"))))
  statement: (Variable {binding=const}
    name: (Identifier "n")
    initializer: (Binary {operator=and}
      left: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
      right: (Binary {operator=gt} left: (Identifier "c") right: (Identifier "d"))))
  statement: (Variable {binding=let definite}
    name: (Identifier "o")
    declared_type: (NamedType {builtin} "number"))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Parenthesized
        value: (Cast {cast_kind=as} value: (Identifier "o") type: (NamedType {builtin} "any")))
      value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (MemberAccess
        object: (Parenthesized
          value: (Cast {cast_kind=angle} type: (NamedType {builtin} "any") value: (Identifier "o")))
        property: (Identifier "p"))
      value: (Number "2")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=add}
      target: (Unary {operator=non_null fix=postfix} operand: (Identifier "o"))
      value: (Number "1")))
  statement: (ForEach {binding=const}
    target: (Identifier "p")
    iterable: (Cast {cast_kind=as}
      value: (Identifier "q")
      type: (ArrayType {array_rank=1} type: (NamedType {builtin} "string")))
    body: (Block))
  statement: (ForEach {binding=const}
    key: (Identifier "r")
    iterable: (Cast {cast_kind=angle} type: (NamedType {builtin} "any") value: (Identifier "s"))
    body: (Block))
  statement: (Variable {binding=const}
    name: (Identifier "t")
    initializer: (TypeTest {operator=instanceof}
      value: (Cast {cast_kind=as} value: (Identifier "x") type: (NamedType {builtin} "any"))
      type: (NamedType "Foo")))
  statement: (Variable {binding=const}
    name: (Identifier "u")
    initializer: (Binary {operator=in}
      left: (Unary {operator=non_null fix=postfix} operand: (Identifier "y"))
      right: (Identifier "z")))
  statement: (Variable {binding=using}
    name: (Identifier "v")
    initializer: (Call callee: (Identifier "open")))
  statement: (Variable {async binding=using}
    name: (Identifier "w")
    initializer: (Call callee: (Identifier "openAsync")))
  statement: (ExpressionStatement
    value: (Conditional
      condition: (Binary {operator=strict_eq}
        left: (Unary {operator=typeof} operand: (Identifier "x"))
        right: (String {quote=double} content: (StringContent "string")))
      consequence: (MemberAccess object: (Identifier "x") property: (Identifier "length"))
      alternative: (Parenthesized
        value: (Cast {cast_kind=as} value: (Identifier "x") type: (NamedType {builtin} "number")))))
  statement: (If
    condition: (MemberAccess
      object: (Unary {operator=non_null fix=postfix}
        operand: (Parenthesized
          value: (Assignment
            target: (Identifier "match")
            value: (Call
              callee: (MemberAccess object: (Identifier "re") property: (Identifier "exec"))
              argument: (Identifier "s")))))
      property: (Identifier "index"))
    consequence: (Block))
  statement: (Variable {exported binding=const}
    name: (Identifier "z1")
    initializer: (MemberAccess
      object: (Parenthesized
        value: (Await
          operand: (Call
            callee: (Identifier "import")
            argument: (String {quote=double} content: (StringContent "./m")))))
      property: (Identifier "default")))
  statement: (Variable {binding=let}
    name: (Identifier "fn")
    declared_type: (UnionType
      element: (TypeQuery {operator=typeof} value: (Identifier "x"))
      element: (LiteralType value: (Null {null_kind=undefined} "undefined")))
    initializer: (Null {null_kind=undefined} "undefined"))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "abstract_")
      value: (Binary {operator=add}
        left: (Binary {operator=add}
          left: (Binary {operator=add}
            left: (Binary {operator=add} left: (Identifier "type") right: (Identifier "namespace"))
            right: (Identifier "module"))
          right: (Identifier "declare"))
        right: (Identifier "readonly"))))
  statement: (ExpressionStatement
    value: (Assignment target: (Identifier "type") value: (Number "1"))))
