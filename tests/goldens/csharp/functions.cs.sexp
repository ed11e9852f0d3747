(Module
  statement: (Class
    name: (Identifier "Functions")
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "a")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Binary {operator=add} left: (Identifier "x") right: (Number "1"))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "b")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter name: (Identifier "x"))
        body: (Block
          statement: (Return value: (Identifier "x")))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "c")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
        parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "y"))
        body: (Binary {operator=mul} left: (Identifier "x") right: (Identifier "y"))))
    member: (Field
      declared_type: (GenericType name: (Identifier "Func") type_argument: (NamedType "Task"))
      name: (Identifier "d")
      initializer: (Lambda {async form=arrow}
        body: (Await operand: (Call callee: (Identifier "F")))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType "Task"))
      name: (Identifier "e")
      initializer: (Lambda {async form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Await operand: (Call callee: (Identifier "F") argument: (Identifier "x")))))
    member: (Field
      declared_type: (NamedType "Action")
      name: (Identifier "f")
      initializer: (Lambda {modifiers=[static] form=arrow} body: (Block)))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "g")
      initializer: (Lambda {form=arrow} return_type: (NamedType {builtin} "int") body: (Number "1")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "h")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter name: (Identifier "_"))
        parameter: (Parameter name: (Identifier "_"))
        body: (Number "0")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "i")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "_"))
        body: (Number "0")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "j")
      initializer: (Lambda {form=arrow}
        annotation: (Annotation name: (Identifier "Pure"))
        parameter: (Parameter name: (Identifier "x"))
        body: (Identifier "x")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "k")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "x")
          default_value: (Number "1"))
        body: (Identifier "x")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "l")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter {modifiers=[ref]}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "x"))
        parameter: (Parameter {modifiers=[out]}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "y"))
        body: (Assignment target: (Identifier "y") value: (Identifier "x"))))
    member: (Field
      declared_type: (NamedType "Sum")
      name: (Identifier "m")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter {variadic}
          declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
          name: (Identifier "xs"))
        body: (MemberAccess object: (Identifier "xs") property: (Identifier "Length"))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int")
        type_argument: (GenericType
          name: (Identifier "Func")
          type_argument: (NamedType {builtin} "int")
          type_argument: (NamedType {builtin} "int")))
      name: (Identifier "n")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Lambda {form=arrow}
          parameter: (~Parameter name: (Identifier "y"))
          body: (Binary {operator=add} left: (Identifier "x") right: (Identifier "y")))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (TupleType
          element: (NamedType {builtin} "int")
          element: (NamedType {builtin} "int"))
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "o")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter
          declared_type: (TupleType
            element: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
            element: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b")))
          name: (Identifier "t"))
        body: (MemberAccess object: (Identifier "t") property: (Identifier "a"))))
    member: (Field
      declared_type: (NamedType "EventHandler")
      name: (Identifier "p")
      initializer: (Lambda {form=delegate}
        parameter: (Parameter
          declared_type: (NamedType {builtin} "object")
          name: (Identifier "sender"))
        parameter: (Parameter declared_type: (NamedType "EventArgs") name: (Identifier "e"))
        body: (Block)))
    member: (Field
      declared_type: (NamedType "Action")
      name: (Identifier "q")
      initializer: (Lambda {form=delegate}
        body: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "Run"))))))
    member: (Field
      declared_type: (NamedType "Action")
      name: (Identifier "r")
      initializer: (Lambda {modifiers=[static] form=delegate} body: (Block)))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Func")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "s")
      initializer: (Lambda {async form=delegate}
        body: (Block
          statement: (ExpressionStatement value: (Await operand: (Call callee: (Identifier "F")))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Calls")
      body: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "F")))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Lambda {form=arrow}
              parameter: (~Parameter name: (Identifier "x"))
              body: (Identifier "x"))
            argument: (Lambda {form=arrow}
              parameter: (Parameter name: (Identifier "a"))
              parameter: (Parameter name: (Identifier "b"))
              body: (Identifier "a"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (MemberAccess
              object: (Call
                callee: (MemberAccess
                  object: (Call
                    callee: (MemberAccess object: (Identifier "xs") property: (Identifier "Where"))
                    argument: (Lambda {form=arrow}
                      parameter: (~Parameter name: (Identifier "x"))
                      body: (Binary {operator=gt} left: (Identifier "x") right: (Number "1"))))
                  property: (Identifier "Select"))
                argument: (Lambda {form=arrow}
                  parameter: (~Parameter name: (Identifier "x"))
                  body: (CompositeLiteral entry: (~MapEntry {shorthand} key: (Identifier "x")))))
              property: (Identifier "ToList"))))
        statement: (ExpressionStatement
          value: (Call callee: (Identifier "F") argument: (Lambda {form=delegate} body: (Block))))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=add}
            target: (Identifier "Changed")
            value: (Identifier "OnChanged")))
        statement: (ExpressionStatement
          value: (Call
            callee: (MemberAccess {null_safe}
              object: (Identifier "Changed")
              property: (Identifier "Invoke"))
            argument: (This "this")
            argument: (Identifier "e")))
        statement: (ExpressionStatement
          value: (Call callee: (Parenthesized value: (Lambda {form=arrow} body: (Number "1")))))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (QualifiedName
              name: (Identifier "G")
              type_argument: (NamedType {builtin} "int"))
            argument: (Identifier "H")))))))
