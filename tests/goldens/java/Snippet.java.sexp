(Module
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "main")
    body: (Block
      statement: (ExpressionStatement
        value: (Call
          callee: (~MemberAccess
            object: (MemberAccess object: (Identifier "System") property: (Identifier "out"))
            property: (Identifier "println"))
          argument: (String {quote=double} content: (StringContent "no class around"))))))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "counter")
    initializer: (Number "0"))
  statement: (ExpressionStatement
    value: (Update {operator=inc fix=postfix} operand: (Identifier "counter")))
  statement: (Empty ";"))
