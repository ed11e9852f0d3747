(Module
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "labels")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "n"))
    body: (Block
      statement: (Jump label: (Identifier "check"))
      statement: (Labeled
        label: (Identifier "again")
        body: (ExpressionStatement
          value: (Update {operator=dec fix=postfix} operand: (Identifier "n"))))
      statement: (Labeled
        label: (Identifier "check")
        body: (If
          condition: (Binary {operator=gt} left: (Identifier "n") right: (Number "0"))
          consequence: (Jump label: (Identifier "again"))))
      statement: (Labeled
        label: (Identifier "outer")
        body: (Labeled
          label: (Identifier "inner")
          body: (For {loop_kind=infinite}
            body: (Block
              statement: (If
                condition: (Identifier "n")
                consequence: (Jump label: (Identifier "done")))))))
      statement: (Labeled
        label: (Identifier "declared")
        body: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "late")
          initializer: (Identifier "n")))
      statement: (While
        condition: (Identifier "n")
        body: (Block
          statement: (If
            condition: (Binary {operator=eq} left: (Identifier "n") right: (Number "3"))
            consequence: (Jump label: (Identifier "next")))
          statement: (ExpressionStatement
            value: (Update {operator=dec fix=postfix} operand: (Identifier "n")))
          statement: (Labeled label: (Identifier "next") body: (Empty))))
      statement: (Labeled label: (Identifier "done") body: (Return value: (Identifier "late")))
      statement: (Labeled label: (Identifier "end") body: (Empty)))))
