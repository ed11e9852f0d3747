(Module
  statement: (Function
    name: (Identifier "run")
    parameter: (Parameter name: (Identifier "kind") declared_type: (NamedType "Kind"))
    parameter: (Parameter
      name: (Identifier "items")
      declared_type: (GenericType
        name: (Identifier "ReadonlyArray")
        type_argument: (NamedType "Item")))
    return_type: (NamedType {builtin} "number")
    body: (Block
      statement: (If
        condition: (Binary {operator=strict_eq}
          left: (Identifier "kind")
          right: (MemberAccess object: (Identifier "Kind") property: (Identifier "A")))
        consequence: (Return value: (Number "1"))
        alternative: (If {elif}
          condition: (Call callee: (Identifier "isB") argument: (Identifier "kind"))
          consequence: (Block
            statement: (Return value: (Number "2")))
          alternative: (Return value: (Number "3"))))))
  statement: (For
    init: (DeclarationGroup {binding=let}
      declarator: (Variable {binding=let}
        name: (Identifier "i")
        declared_type: (NamedType {builtin} "number")
        initializer: (Number "0"))
      declarator: (Variable {binding=let}
        name: (Identifier "n")
        declared_type: (NamedType {builtin} "number")
        initializer: (MemberAccess object: (Identifier "items") property: (Identifier "length"))))
    condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "n"))
    update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
    body: (Block))
  statement: (ForEach {binding=const}
    target: (SequencePattern
      element: (~BindingPattern name: (Identifier "key"))
      element: (~BindingPattern name: (Identifier "value")))
    iterable: (Call
      callee: (MemberAccess object: (Identifier "Object") property: (Identifier "entries"))
      argument: (Identifier "map"))
    body: (Block))
  statement: (ForEach {binding=const}
    key: (Identifier "key")
    iterable: (Identifier "object")
    body: (Block))
  statement: (ExpressionStatement
    value: (Lambda {async form=arrow}
      body: (Block
        statement: (ForEach {async binding=const}
          target: (Identifier "chunk")
          iterable: (Identifier "stream")
          body: (ExpressionStatement
            value: (Call
              callee: (Identifier "use")
              argument: (Unary {operator=non_null fix=postfix} operand: (Identifier "chunk"))))))))
  statement: (While
    condition: (Identifier "node")
    body: (ExpressionStatement
      value: (Assignment
        target: (Identifier "node")
        value: (Unary {operator=non_null fix=postfix}
          operand: (MemberAccess object: (Identifier "node") property: (Identifier "parent"))))))
  statement: (DoWhile
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "step"))))
    condition: (Unary {operator=not} operand: (Identifier "done")))
  statement: (Switch
    subject: (MemberAccess object: (Identifier "shape") property: (Identifier "kind"))
    case: (Case
      pattern: (String {quote=double} content: (StringContent "circle"))
      body: (Return value: (Call callee: (Identifier "area") argument: (Identifier "shape"))))
    case: (Case pattern: (MemberAccess object: (Identifier "Kind") property: (Identifier "Square")))
    case: (Case
      pattern: (MemberAccess object: (Identifier "Kind") property: (Identifier "Rect"))
      body: (Block
        statement: (Variable {binding=const}
          name: (Identifier "never")
          declared_type: (NamedType {builtin} "never")
          initializer: (Identifier "shape"))
        statement: (Break)))
    case: (Case {default}
      body: (Throw
        value: (New
          type: (NamedType "Error")
          argument: (InterpolatedString {quote=backtick multiline string_kind=template}
            content: (StringContent "unknown ")
            interpolation: (Interpolation
              value: (Cast {cast_kind=satisfies}
                value: (Identifier "shape")
                type: (NamedType {builtin} "never"))))))))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "risky"))))
    handler: (Catch
      name: (Identifier "error")
      exception: (NamedType {builtin} "unknown")
      body: (Block
        statement: (If
          condition: (TypeTest {operator=instanceof}
            value: (Identifier "error")
            type: (NamedType "HttpError"))
          consequence: (Throw value: (Identifier "error")))))
    finalizer: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "close")))))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "risky"))))
    handler: (Catch body: (Block)))
  statement: (Labeled
    label: (Identifier "outer")
    body: (For {loop_kind=infinite}
      body: (Block
        statement: (Continue label: (Identifier "outer")))))
  statement: (DeclarationGroup {binding=var}
    declarator: (Variable {binding=var}
      name: (Identifier "label")
      declared_type: (ObjectType
        member: (Field name: (Identifier "a") declared_type: (NamedType {builtin} "string")))
      initializer: (Map
        entry: (MapEntry
          key: (Identifier "a")
          value: (String {quote=double} content: (StringContent "x")))))
    declarator: (Variable {binding=var}
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "first"))
        element: (RestPattern name: (Identifier "rest")))
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "number"))
      initializer: (Identifier "list"))
    declarator: (Variable {binding=var}
      pattern: (MapPattern
        entry: (~MapEntry {shorthand} key: (Identifier "x"))
        entry: (MapEntry
          key: (Identifier "y")
          value: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "z")))))
      declared_type: (NamedType "Point")
      initializer: (Identifier "point"))))
