(Module
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "control")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "n"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "data"))
    body: (Block
      statement: (If
        condition: (Identifier "n")
        consequence: (ExpressionStatement
          value: (Assignment target: (Identifier "n") value: (Number "1"))))
      statement: (If
        condition: (Binary {operator=gt} left: (Identifier "n") right: (Number "1"))
        consequence: (Block
          statement: (ExpressionStatement
            value: (Update {operator=dec fix=postfix} operand: (Identifier "n"))))
        alternative: (If {elif}
          condition: (Binary {operator=eq} left: (Identifier "n") right: (Number "0"))
          consequence: (Block
            statement: (ExpressionStatement
              value: (Update {operator=inc fix=postfix} operand: (Identifier "n"))))
          alternative: (If {elif}
            condition: (Binary {operator=lt} left: (Identifier "n") right: (Number "0"))
            consequence: (Return value: (Number "-1"))
            alternative: (Block
              statement: (Empty)))))
      statement: (If
        condition: (Identifier "n")
        consequence: (If
          condition: (Identifier "data")
          consequence: (ExpressionStatement
            value: (Assignment target: (Identifier "n") value: (Number "2")))
          alternative: (ExpressionStatement
            value: (Assignment target: (Identifier "n") value: (Number "3")))))
      statement: (While
        condition: (Binary {operator=lt} left: (Identifier "n") right: (Number "10"))
        body: (ExpressionStatement
          value: (Assignment {assign_op=mul} target: (Identifier "n") value: (Number "2"))))
      statement: (While
        condition: (Number "1")
        body: (Block
          statement: (If
            condition: (Binary {operator=gt} left: (Identifier "n") right: (Number "100"))
            consequence: (Break)
            alternative: (Continue))))
      statement: (DoWhile
        body: (ExpressionStatement
          value: (Update {operator=dec fix=postfix} operand: (Identifier "n")))
        condition: (Binary {operator=gt} left: (Identifier "n") right: (Number "50")))
      statement: (DoWhile
        body: (Block
          statement: (ExpressionStatement
            value: (Assignment {assign_op=sub} target: (Identifier "n") value: (Number "3"))))
        condition: (Binary {operator=and}
          left: (Identifier "n")
          right: (Index object: (Identifier "data") index: (Identifier "n"))))
      statement: (For
        init: (DeclarationGroup
          declared_type: (NamedType {builtin} "int")
          declarator: (Variable name: (Identifier "i") initializer: (Number "0"))
          declarator: (Variable name: (Identifier "j") initializer: (Identifier "n")))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "j"))
        update: (Sequence
          element: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
          element: (Update {operator=dec fix=postfix} operand: (Identifier "j")))
        body: (Block
          statement: (ExpressionStatement
            value: (Assignment
              target: (Index object: (Identifier "data") index: (Identifier "i"))
              value: (Index object: (Identifier "data") index: (Identifier "j"))))))
      statement: (For
        init: (Assignment target: (Identifier "n") value: (Number "0"))
        condition: (Binary {operator=lt} left: (Identifier "n") right: (Number "4"))
        update: (Update {operator=inc fix=postfix} operand: (Identifier "n"))
        body: (For {loop_kind=infinite} body: (Break)))
      statement: (For
        condition: (Binary {operator=lt} left: (Identifier "n") right: (Number "8"))
        body: (ExpressionStatement
          value: (Update {operator=inc fix=postfix} operand: (Identifier "n"))))
      statement: (For {loop_kind=infinite}
        update: (Update {operator=inc fix=postfix} operand: (Identifier "n"))
        body: (Block
          statement: (If condition: (Identifier "n") consequence: (Break))))
      statement: (For
        init: (Variable {pointer_depth=1}
          declared_type: (NamedType {elaborated=struct} "node")
          name: (Identifier "p")
          initializer: (Identifier "head"))
        condition: (Parenthesized value: (Identifier "p"))
        update: (Assignment
          target: (Identifier "p")
          value: (MemberAccess object: (Identifier "p") property: (Identifier "next")))
        body: (Empty))
      statement: (Block
        statement: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "scoped")
          initializer: (Number "1"))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=add} target: (Identifier "n") value: (Identifier "scoped"))))
      statement: (Block)
      statement: (Empty)
      statement: (Return value: (Parenthesized value: (Identifier "n"))))))
