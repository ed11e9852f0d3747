(Module
  comment: (Comment {comment_style=line attach=leading} "// Statements.")
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "control")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
    body: (Block
      statement: (If
        condition: (Identifier "a")
        consequence: (ExpressionStatement
          value: (Assignment target: (Identifier "b") value: (Number "1"))))
      statement: (If
        condition: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
        consequence: (Block
          statement: (ExpressionStatement
            value: (Assignment target: (Identifier "b") value: (Number "1"))))
        alternative: (If {elif}
          condition: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
          consequence: (Block
            statement: (ExpressionStatement
              value: (Assignment target: (Identifier "b") value: (Number "2"))))
          alternative: (ExpressionStatement
            value: (Assignment target: (Identifier "b") value: (Number "3")))))
      statement: (If
        condition: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "c")
          initializer: (Call callee: (Identifier "f")))
        consequence: (ExpressionStatement
          value: (Call callee: (Identifier "use") argument: (Identifier "c"))))
      statement: (If
        init: (Variable
          declared_type: (InferredType "auto")
          name: (Identifier "it")
          initializer: (Call
            callee: (MemberAccess object: (Identifier "m") property: (Identifier "find"))
            argument: (Identifier "a")))
        condition: (Binary {operator=ne}
          left: (Identifier "it")
          right: (Call callee: (MemberAccess object: (Identifier "m") property: (Identifier "end"))))
        consequence: (Block
          statement: (ExpressionStatement
            value: (Call callee: (Identifier "use") argument: (Identifier "it")))))
      statement: (If
        init: (ExpressionStatement value: (Call callee: (Identifier "init")))
        condition: (Identifier "a")
        consequence: (Block))
      statement: (If {modifiers=[constexpr]}
        condition: (Binary {operator=eq}
          left: (Unary {operator=sizeof} operand: (NamedType {builtin} "int"))
          right: (Number "4"))
        consequence: (Block)
        alternative: (Block))
      statement: (Switch
        subject: (Identifier "a")
        case: (Case pattern: (Number "1"))
        case: (Case
          pattern: (Number "2")
          body: (ExpressionStatement
            value: (Assignment target: (Identifier "b") value: (Number "1")))
          body: (Break))
        case: (Case
          pattern: (QualifiedName qualifier: (Identifier "Color") name: (Identifier "Red"))
          body: (Block
            statement: (ExpressionStatement
              value: (Assignment target: (Identifier "b") value: (Number "2")))))
        case: (Case
          pattern: (Binary {operator=add} left: (Number "5") right: (Number "1"))
          body: (Return))
        case: (Case {default}
          body: (ExpressionStatement
            value: (Assignment target: (Identifier "b") value: (Number "3")))))
      statement: (Switch
        init: (Variable
          declared_type: (InferredType "auto")
          name: (Identifier "c")
          initializer: (Call callee: (Identifier "f")))
        subject: (Identifier "c")
        case: (Case pattern: (Number "0") body: (Empty)))
      statement: (While
        condition: (Update {operator=dec fix=postfix} operand: (Identifier "a"))
        body: (ExpressionStatement
          value: (Update {operator=inc fix=postfix} operand: (Identifier "b"))))
      statement: (While
        condition: (Variable
          declared_type: (InferredType "auto")
          name: (Identifier "line")
          initializer: (Call callee: (Identifier "next")))
        body: (Block
          statement: (ExpressionStatement
            value: (Call callee: (Identifier "use") argument: (Identifier "line")))))
      statement: (DoWhile
        body: (Block
          statement: (ExpressionStatement
            value: (Update {operator=inc fix=postfix} operand: (Identifier "a"))))
        condition: (Binary {operator=lt} left: (Identifier "a") right: (Number "10")))
      statement: (For
        init: (DeclarationGroup
          declared_type: (NamedType {builtin} "int")
          declarator: (Variable name: (Identifier "i") initializer: (Number "0"))
          declarator: (Variable name: (Identifier "j") initializer: (Number "1")))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Number "10"))
        update: (Sequence
          element: (Update {operator=inc} operand: (Identifier "i"))
          element: (Update {operator=dec} operand: (Identifier "j")))
        body: (Block
          statement: (If condition: (Identifier "i") consequence: (Continue) alternative: (Break))))
      statement: (For {loop_kind=infinite} body: (Block))
      statement: (For
        init: (Assignment target: (Identifier "i") value: (Number "0"))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "n"))
        body: (Empty))
      statement: (ForEach
        declared_type: (InferredType "auto")
        target: (Identifier "x")
        iterable: (Identifier "xs")
        body: (ExpressionStatement
          value: (Call callee: (Identifier "use") argument: (Identifier "x"))))
      statement: (ForEach {reference_kind=lvalue}
        declared_type: (InferredType {modifiers=[const]} "auto")
        target: (Identifier "x")
        iterable: (Identifier "xs")
        body: (Block
          statement: (ExpressionStatement
            value: (Call callee: (Identifier "use") argument: (Identifier "x")))))
      statement: (ForEach {reference_kind=rvalue}
        declared_type: (InferredType "auto")
        target: (SequencePattern
          element: (~BindingPattern name: (Identifier "key"))
          element: (~BindingPattern name: (Identifier "value")))
        iterable: (Identifier "map")
        body: (ExpressionStatement
          value: (Call
            callee: (Identifier "use")
            argument: (Identifier "key")
            argument: (Identifier "value"))))
      statement: (ForEach {pointer_depth=1}
        declared_type: (NamedType {builtin} "int")
        target: (Identifier "p")
        iterable: (CompositeLiteral
          element: (Unary {operator=addr} operand: (Identifier "a"))
          element: (Unary {operator=addr} operand: (Identifier "b")))
        body: (Block))
      statement: (ForEach
        declared_type: (GenericType
          qualifier: (Identifier "std")
          name: (Identifier "pair")
          type_argument: (NamedType {builtin} "int")
          type_argument: (NamedType {builtin} "int"))
        target: (Identifier "p")
        iterable: (Call callee: (Identifier "f"))
        body: (Block))
      statement: (ForEach {reference_kind=lvalue}
        init: (Variable
          declared_type: (InferredType "auto")
          name: (Identifier "v")
          initializer: (Call callee: (Identifier "make")))
        declared_type: (InferredType "auto")
        target: (Identifier "x")
        iterable: (Call
          callee: (MemberAccess object: (Identifier "v") property: (Identifier "items")))
        body: (Block))
      statement: (ForEach {reference_kind=lvalue}
        declared_type: (NamedType {builtin} "int")
        target: (Identifier "row")
        size: (Number "4")
        iterable: (Identifier "grid")
        body: (Block))
      statement: (ForEach
        declared_type: (NamedType {builtin} "char")
        target: (Identifier "c")
        iterable: (String {quote=double} content: (StringContent "abc"))
        body: (Block))
      statement: (Labeled label: (Identifier "again") body: (Jump label: (Identifier "again")))
      statement: (Empty annotation: (Annotation name: (Identifier "fallthrough")))
      statement: (Block
        statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "scoped")))
      statement: (Empty)
      statement: (Try
        body: (Block
          statement: (Throw
            value: (Call
              callee: (Identifier "Error")
              argument: (String {quote=double} content: (StringContent "x")))))
        handler: (Catch {reference_kind=lvalue}
          exception: (NamedType {modifiers=[const]} "Error")
          name: (Identifier "e")
          body: (Block
            statement: (Throw)))
        handler: (Catch {pointer_depth=1}
          exception: (NamedType "Error")
          name: (Identifier "e")
          body: (Block))
        handler: (Catch exception: (NamedType {builtin} "int") body: (Block))
        handler: (Catch body: (Block)))
      statement: (Return))))
