(Module
  statement: (Variable {binding=short} name: (Identifier "x") initializer: (Number "1"))
  statement: (If
    condition: (Binary {operator=gt} left: (Identifier "x") right: (Number "0"))
    consequence: (Block
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess object: (Identifier "fmt") property: (Identifier "Println"))
          argument: (Identifier "x")))))
  statement: (ForEach {binding=short} key: (Identifier "i") iterable: (Number "3") body: (Block))
  statement: (Return value: (Identifier "x")))
