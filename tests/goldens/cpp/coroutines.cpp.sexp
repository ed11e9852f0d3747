(Module
  comment: (Comment {comment_style=line attach=leading} "// Coroutines.")
  statement: (Function
    return_type: (GenericType name: (Identifier "Task") type_argument: (NamedType {builtin} "int"))
    name: (Identifier "task")
    parameter: (Parameter {reference_kind=lvalue}
      declared_type: (NamedType "Source")
      name: (Identifier "source"))
    body: (Block
      statement: (Variable
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "a")
        initializer: (Await operand: (Identifier "source")))
      statement: (ExpressionStatement
        value: (Await
          operand: (Call
            callee: (MemberAccess object: (Identifier "source") property: (Identifier "next")))))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "b")
        initializer: (Binary {operator=add}
          left: (Parenthesized value: (Await operand: (Call callee: (Identifier "f"))))
          right: (Number "1")))
      statement: (Yield value: (Identifier "a"))
      statement: (For
        init: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "i")
          initializer: (Number "0"))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Number "3"))
        update: (Update {operator=inc} operand: (Identifier "i"))
        body: (Yield value: (Identifier "i")))
      statement: (If condition: (Identifier "a") consequence: (Return {async}))
      statement: (Return {async}
        value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))))
  statement: (Function {callable_kind=operator is_declaration}
    return_type: (NamedType {builtin} "void")
    name: (Identifier)
    parameter: (Parameter declared_type: (NamedType "Source"))))
