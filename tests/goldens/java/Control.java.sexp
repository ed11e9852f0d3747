(Module
  statement: (Class
    name: (Identifier "Control")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "branches")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Block
        statement: (If
          condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "0"))
          consequence: (ExpressionStatement value: (Call callee: (Identifier "one"))))
        statement: (If
          condition: (Binary {operator=eq} left: (Identifier "a") right: (Number "1"))
          consequence: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "one"))))
          alternative: (If {elif}
            condition: (Binary {operator=eq} left: (Identifier "a") right: (Number "2"))
            consequence: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "two"))))
            alternative: (If {elif}
              condition: (Binary {operator=eq} left: (Identifier "a") right: (Number "3"))
              consequence: (ExpressionStatement value: (Call callee: (Identifier "three")))
              alternative: (Block
                statement: (ExpressionStatement value: (Call callee: (Identifier "four")))))))
        statement: (If
          condition: (Binary {operator=ne} left: (Identifier "a") right: (Number "0"))
          consequence: (Empty ";")
          alternative: (Empty ";"))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "loops")
      parameter: (Parameter
        declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
        name: (Identifier "xs"))
      body: (Block
        statement: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "total")
          initializer: (Number "0"))
        statement: (For
          init: (DeclarationGroup
            declared_type: (NamedType {builtin} "int")
            declarator: (Variable name: (Identifier "i") initializer: (Number "0"))
            declarator: (Variable name: (Identifier "j") initializer: (Number "9")))
          condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "j"))
          update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
          update: (Update {operator=dec} operand: (Identifier "j"))
          body: (Block
            statement: (ExpressionStatement
              value: (Assignment {assign_op=add}
                target: (Identifier "total")
                value: (Identifier "i")))))
        statement: (For {loop_kind=infinite}
          init: (Assignment target: (Identifier "total") value: (Number "1"))
          init: (Update {operator=inc fix=postfix}
            operand: (Index object: (Identifier "xs") index: (Number "0")))
          body: (Break))
        statement: (For {loop_kind=infinite}
          body: (Block
            statement: (Break)))
        statement: (ForEach {modifiers=[final]}
          declared_type: (NamedType {builtin} "int")
          target: (Identifier "x")
          iterable: (Identifier "xs")
          body: (ExpressionStatement
            value: (Assignment {assign_op=sub} target: (Identifier "total") value: (Identifier "x"))))
        statement: (ForEach
          declared_type: (InferredType "var")
          target: (Identifier "x")
          iterable: (New {form=array array_rank=2}
            type: (NamedType {builtin} "int")
            initializer: (CompositeLiteral element: (CompositeLiteral element: (Number "1"))))
          body: (Continue))
        statement: (While
          condition: (Binary {operator=gt} left: (Identifier "total") right: (Number "0"))
          body: (ExpressionStatement
            value: (Update {operator=dec fix=postfix} operand: (Identifier "total"))))
        statement: (DoWhile
          body: (Block
            statement: (ExpressionStatement
              value: (Assignment {assign_op=mul} target: (Identifier "total") value: (Number "2"))))
          condition: (Binary {operator=lt} left: (Identifier "total") right: (Number "100")))
        statement: (While condition: (Boolean {truth=true} "true") body: (Empty ";"))))
    member: (Method {modifiers=[synchronized]}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "jumps")
      parameter: (Parameter declared_type: (NamedType "Object") name: (Identifier "lock"))
      body: (Block
        statement: (Labeled
          label: (Identifier "outer")
          body: (For {loop_kind=infinite}
            init: (Variable
              declared_type: (NamedType {builtin} "int")
              name: (Identifier "i")
              initializer: (Number "0"))
            update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
            body: (Block
              statement: (Labeled
                label: (Identifier "inner")
                body: (While
                  condition: (Boolean {truth=true} "true")
                  body: (Block
                    statement: (If
                      condition: (Binary {operator=gt} left: (Identifier "i") right: (Number "1"))
                      consequence: (Break label: (Identifier "outer")))
                    statement: (If
                      condition: (Binary {operator=gt} left: (Identifier "i") right: (Number "2"))
                      consequence: (Continue label: (Identifier "inner")))
                    statement: (Break)))))))
        statement: (Labeled label: (Identifier "empty") body: (Empty ";"))
        statement: (ScopedBlock {scope_kind=synchronized}
          subject: (Identifier "lock")
          body: (Block
            statement: (Assert
              condition: (Binary {operator=ne} left: (Identifier "lock") right: (Null "null")))
            statement: (Assert
              condition: (Binary {operator=eq} left: (Identifier "lock") right: (This "this"))
              message: (Binary {operator=add}
                left: (String {quote=double} content: (StringContent "other "))
                right: (Identifier "lock")))))
        statement: (Block
          statement: (Empty ";"))
        statement: (Throw
          value: (New
            type: (NamedType "IllegalStateException")
            argument: (String {quote=double} content: (StringContent "end"))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "nothing")
      body: (Block
        statement: (Return)))))
