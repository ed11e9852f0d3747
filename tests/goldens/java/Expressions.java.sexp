(Module
  statement: (Class
    name: (Identifier "Expressions")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "operators")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
      parameter: (Parameter declared_type: (NamedType {builtin} "boolean") name: (Identifier "p"))
      parameter: (Parameter declared_type: (NamedType {builtin} "boolean") name: (Identifier "q"))
      body: (Block
        statement: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "r")
          initializer: (Binary {operator=sub}
            left: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
            right: (Binary {operator=mod}
              left: (Binary {operator=div}
                left: (Binary {operator=mul} left: (Identifier "a") right: (Identifier "b"))
                right: (Identifier "a"))
              right: (Identifier "b"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Binary {operator=ushr}
              left: (Binary {operator=shr}
                left: (Binary {operator=shl} left: (Identifier "a") right: (Number "1"))
                right: (Number "2"))
              right: (Number "3"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Binary {operator=bor}
              left: (Binary {operator=band} left: (Identifier "a") right: (Identifier "b"))
              right: (Binary {operator=bxor}
                left: (Identifier "a")
                right: (Unary {operator=bnot} operand: (Identifier "b"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "p")
            value: (Binary {operator=or}
              left: (Binary {operator=or}
                left: (Binary {operator=and}
                  left: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
                  right: (Binary {operator=le} left: (Identifier "b") right: (Identifier "a")))
                right: (Binary {operator=and}
                  left: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
                  right: (Binary {operator=ge} left: (Identifier "b") right: (Identifier "a"))))
              right: (Binary {operator=bor}
                left: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b"))
                right: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Binary {operator=add}
              left: (Unary {operator=neg} operand: (Identifier "a"))
              right: (Unary {operator=plus} operand: (Identifier "b")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "p")
            value: (Unary {operator=not} operand: (Identifier "q"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Conditional
              condition: (Identifier "p")
              consequence: (Identifier "a")
              alternative: (Conditional
                condition: (Identifier "q")
                consequence: (Identifier "b")
                alternative: (Number "0")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Binary {operator=mul}
              left: (Parenthesized
                value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))
              right: (Parenthesized value: (Identifier "a")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Assignment target: (Identifier "b") value: (Number "1"))))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=add} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=sub} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=mul} target: (Identifier "a") value: (Number "2")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=div} target: (Identifier "a") value: (Number "2")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=mod} target: (Identifier "a") value: (Number "2")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=band} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=bor} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=bxor} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=shl} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=shr} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=ushr} target: (Identifier "a") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Update {operator=inc fix=postfix} operand: (Identifier "a")))
        statement: (ExpressionStatement value: (Update {operator=inc} operand: (Identifier "a")))
        statement: (ExpressionStatement
          value: (Update {operator=dec fix=postfix} operand: (Identifier "b")))
        statement: (ExpressionStatement value: (Update {operator=dec} operand: (Identifier "b")))
        statement: (Variable
          declared_type: (NamedType {builtin} "long")
          name: (Identifier "l")
          initializer: (Binary {operator=add}
            left: (Cast type: (NamedType {builtin} "long") value: (Identifier "a"))
            right: (Cast
              type: (NamedType {builtin} "int")
              value: (Cast type: (NamedType {builtin} "double") value: (Identifier "b")))))
        statement: (Variable
          declared_type: (NamedType "Object")
          name: (Identifier "o")
          initializer: (Cast type: (NamedType "Object") value: (Null "null")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Binary {operator=sub}
              left: (Unary {operator=neg}
                operand: (Parenthesized value: (Unary {operator=neg} operand: (Identifier "a"))))
              right: (Unary {operator=neg} operand: (Identifier "b")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Binary {operator=add}
              left: (Identifier "a")
              comment: (Comment {comment_style=block attach=inner} "/* between */")
              comment: (Comment {comment_style=line attach=trailing} "// and behind")
              right: (Identifier "b"))))))
    member: (Method
      return_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
      name: (Identifier "arrays")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "n"))
      body: (Block
        statement: (Variable
          declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
          name: (Identifier "a")
          initializer: (CompositeLiteral
            element: (Number "1")
            element: (Number "2")
            element: (Number "3")))
        statement: (Variable
          declared_type: (ArrayType {array_rank=2} type: (NamedType {builtin} "int"))
          name: (Identifier "b")
          initializer: (New {form=array array_rank=2}
            type: (NamedType {builtin} "int")
            size: (Identifier "n")))
        statement: (Variable {array_rank=1}
          declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
          name: (Identifier "c")
          initializer: (CompositeLiteral
            element: (CompositeLiteral element: (Number "1"))
            element: (CompositeLiteral)))
        statement: (Variable
          declared_type: (NamedType {builtin} "long")
          name: (Identifier "d")
          initializer: (Index
            object: (New {form=array array_rank=1}
              type: (NamedType {builtin} "long")
              initializer: (CompositeLiteral element: (Number "1L") element: (Number "2L")))
            index: (Number "0")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Index
              object: (Index object: (Identifier "b") index: (Number "0"))
              index: (Binary {operator=sub} left: (Identifier "n") right: (Number "1")))
            value: (Index
              object: (Identifier "a")
              index: (Binary {operator=sub}
                left: (MemberAccess object: (Identifier "a") property: (Identifier "length"))
                right: (Number "1")))))
        statement: (Variable
          declared_type: (ArrayType {array_rank=1} type: (NamedType "Object"))
          name: (Identifier "e")
          initializer: (New {form=array array_rank=2}
            type: (NamedType
              qualifier: (Identifier "java")
              qualifier: (Identifier "lang")
              name: (Identifier "Object"))
            annotation: (Annotation name: (Identifier "Marked"))
            size: (Identifier "n")
            annotation: (Annotation name: (Identifier "Marked"))
            size: (Number "2")))
        statement: (Return value: (Index object: (Identifier "b") index: (Number "0")))))))
