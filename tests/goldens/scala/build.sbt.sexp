(Module
  statement: (Binary {operator=custom}
    left: (Identifier "name")
    operator: (OperatorToken ":=")
    right: (String {quote=double} content: (StringContent "x")))
  statement: (Assignment {assign_op=add}
    target: (Identifier "libraryDependencies")
    value: (Binary {operator=mod}
      left: (Binary {operator=mod}
        left: (Binary {operator=custom}
          left: (String {quote=double} content: (StringContent "org"))
          operator: (OperatorToken "%%")
          right: (String {quote=double} content: (StringContent "name")))
        right: (String {quote=double} content: (StringContent "1.0")))
      right: (Identifier "Test")))
  statement: (Variable {modifiers=[lazy] binding=val}
    name: (Identifier "root")
    initializer: (Call
      callee: (MemberAccess
        object: (Parenthesized
          value: (Call {form=infix}
            callee: (~MemberAccess object: (Identifier "project") property: (Identifier "in"))
            argument: (Call
              callee: (Identifier "file")
              argument: (String {quote=double} content: (StringContent ".")))))
        property: (Identifier "settings"))
      argument: (Binary {operator=custom}
        left: (Identifier "a")
        operator: (OperatorToken ":=")
        right: (Number "1")))))
