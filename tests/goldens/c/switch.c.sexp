(Module
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "dispatch")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "op"))
    parameter: (Parameter
      declared_type: (NamedType {elaborated=enum} "color")
      name: (Identifier "color"))
    body: (Block
      statement: (Switch
        subject: (Identifier "op")
        statement: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "before_any"))
        case: (Case pattern: (Number "0"))
        case: (Case
          pattern: (Number "1")
          body: (ExpressionStatement
            value: (Update {operator=inc fix=postfix} operand: (Identifier "op"))))
        comment: (Comment {comment_style=block attach=leading} "/* fall through */")
        case: (Case
          pattern: (Char content: (StringContent "a"))
          body: (Block
            statement: (ExpressionStatement
              value: (Update {operator=dec fix=postfix} operand: (Identifier "op")))
            statement: (Break)))
        case: (Case
          pattern: (Binary {operator=add} left: (Identifier "RED") right: (Number "1"))
          body: (Return value: (Number "3")))
        case: (Case {default}
          body: (ExpressionStatement
            value: (Assignment target: (Identifier "op") value: (Number "0")))
          body: (Break))
        case: (Case
          pattern: (Number "9")
          body: (Empty)
          body: (Variable
            declared_type: (NamedType {builtin} "int")
            name: (Identifier "late")
            initializer: (Number "2"))
          body: (TypeAlias {alias_kind=typedef}
            declared_type: (NamedType {builtin} "int")
            name: (Identifier "inner"))
          body: (ExpressionStatement
            value: (Assignment {assign_op=add} target: (Identifier "op") value: (Identifier "late")))))
      statement: (Switch
        subject: (Identifier "color")
        case: (Case pattern: (Identifier "RED") body: (Return value: (Number "1")))
        case: (PreprocessorConditional {preproc_kind=ifdef}
          condition: (Identifier "WITH_GREEN")
          case: (Case
            pattern: (Identifier "GREEN")
            body: (ExpressionStatement
              value: (Assignment target: (Identifier "op") value: (Number "2")))
            body: (Break)))
        statement: (Labeled
          label: (Identifier "again")
          body: (Case
            pattern: (Identifier "BLUE")
            body: (If condition: (Identifier "op") consequence: (Jump label: (Identifier "again")))
            body: (Break)))
        case: (Case pattern: (Number "10"))
        statement: (PreprocessorConditional {preproc_kind=if}
          condition: (Identifier "EXTRA")
          statement: (ExpressionStatement
            value: (Update {operator=inc fix=postfix} operand: (Identifier "op")))
          branch: (PreprocessorBranch {preproc_kind=else}
            statement: (ExpressionStatement
              value: (Update {operator=dec fix=postfix} operand: (Identifier "op")))))
        statement: (Break))
      statement: (Switch subject: (Identifier "op"))
      comment: (Comment {comment_style=block attach=leading} "/* Duff's device */")
      statement: (Switch
        subject: (Binary {operator=mod} left: (Identifier "op") right: (Number "4"))
        case: (Case
          pattern: (Number "0")
          body: (DoWhile
            body: (Block
              statement: (ExpressionStatement
                value: (Assignment
                  target: (Unary {operator=deref} operand: (Identifier "to"))
                  value: (Unary {operator=deref}
                    operand: (Update {operator=inc fix=postfix} operand: (Identifier "from")))))
              statement: (Case
                pattern: (Number "3")
                body: (ExpressionStatement
                  value: (Assignment
                    target: (Unary {operator=deref} operand: (Identifier "to"))
                    value: (Unary {operator=deref}
                      operand: (Update {operator=inc fix=postfix} operand: (Identifier "from"))))))
              statement: (Case
                pattern: (Number "2")
                body: (ExpressionStatement
                  value: (Assignment
                    target: (Unary {operator=deref} operand: (Identifier "to"))
                    value: (Unary {operator=deref}
                      operand: (Update {operator=inc fix=postfix} operand: (Identifier "from"))))))
              statement: (Case
                pattern: (Number "1")
                body: (ExpressionStatement
                  value: (Assignment
                    target: (Unary {operator=deref} operand: (Identifier "to"))
                    value: (Unary {operator=deref}
                      operand: (Update {operator=inc fix=postfix} operand: (Identifier "from")))))))
            condition: (Binary {operator=gt}
              left: (Update {operator=dec} operand: (Identifier "op"))
              right: (Number "0")))))
      statement: (Return value: (Identifier "op")))))
