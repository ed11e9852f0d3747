(Module
  statement: (Class
    name: (Identifier "Broken")
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "before")
      body: (Block
        statement: (Return value: (Number "1"))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "middle")
      close: (!Missing {expected=")"})
      body: (Block
        statement: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "x")
          error: (!Error operator: (OperatorToken "=")))
        statement: (ExpressionStatement
          value: (Identifier "call")
          error: (!Error open: (Punctuation "(") unknown: (Number "1") separator: (Punctuation ",")))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "after")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Block
        statement: (If
          condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "0"))
          close: (!Missing {expected=")"})
          consequence: (Block
            statement: (ExpressionStatement
              value: (Update {operator=inc fix=postfix} operand: (Identifier "a")))))
        statement: (Return value: (Identifier "a") separator: (!Missing {expected=";"})))))
  statement: (Class
    name: (Identifier "Whole")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "fine"))))
