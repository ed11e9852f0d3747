(Module
  statement: (Class {modifiers=[unsafe]}
    name: (Identifier "Unsafe")
    member: (Field
      declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int"))
      name: (Identifier "a"))
    member: (Field
      declared_type: (PointerType {pointer_depth=2} type: (NamedType {builtin} "int"))
      name: (Identifier "b"))
    member: (Field
      declared_type: (ArrayType {array_rank=1}
        type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int")))
      name: (Identifier "c"))
    member: (Field
      declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "void"))
      name: (Identifier "d"))
    member: (Field
      declared_type: (FunctionType {pointer_depth=1}
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))
        return_type: (NamedType {builtin} "void"))
      name: (Identifier "e"))
    member: (Field
      declared_type: (FunctionType {pointer_depth=1}
        parameter: (Parameter {modifiers=[ref]} declared_type: (NamedType {builtin} "int"))
        parameter: (Parameter {modifiers=[out]} declared_type: (NamedType {builtin} "int"))
        parameter: (Parameter {modifiers=[in]} declared_type: (NamedType {builtin} "int"))
        return_type: (NamedType {builtin} "string"))
      name: (Identifier "f"))
    member: (Field
      declared_type: (FunctionType {modifiers=[cdecl] pointer_depth=1}
        parameter: (Parameter
          declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int")))
        return_type: (NamedType {builtin} "int"))
      name: (Identifier "g"))
    member: (DeclarationGroup {modifiers=[fixed]}
      declared_type: (NamedType {builtin} "int")
      declarator: (Field {modifiers=[fixed] array_rank=1}
        name: (Identifier "buffer")
        size: (Number "10"))
      declarator: (Field {modifiers=[fixed] array_rank=1}
        name: (Identifier "other")
        size: (Number "20")))
    member: (Method {modifiers=[unsafe]}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "M")
      body: (Block
        statement: (ScopedBlock {scope_kind=fixed}
          resource: (DeclarationGroup
            declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int"))
            declarator: (Variable
              name: (Identifier "p")
              initializer: (Unary {operator=addr}
                operand: (Index object: (Identifier "array") index: (Number "0"))))
            declarator: (Variable name: (Identifier "q") initializer: (Identifier "array")))
          body: (Block
            statement: (ExpressionStatement
              value: (Assignment
                target: (Unary {operator=deref} operand: (Identifier "p"))
                value: (Unary {operator=deref} operand: (Identifier "q"))))))
        statement: (ScopedBlock {scope_kind=fixed}
          resource: (Variable
            declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "char"))
            name: (Identifier "s")
            initializer: (Identifier "text"))
          body: (ScopedBlock {scope_kind=fixed}
            resource: (Variable
              declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "char"))
              name: (Identifier "t")
              initializer: (Identifier "text"))
            body: (ExpressionStatement
              value: (Call
                callee: (Identifier "Use")
                argument: (Identifier "s")
                argument: (Identifier "t")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (Identifier "p") property: (Identifier "x"))
            value: (MemberAccess
              object: (Parenthesized value: (Unary {operator=deref} operand: (Identifier "p")))
              property: (Identifier "x"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Index object: (Identifier "p") index: (Number "0"))
            value: (Update {operator=inc fix=postfix}
              operand: (Unary {operator=deref} operand: (Identifier "p")))))
        statement: (DeclarationGroup
          declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int"))
          declarator: (Variable
            name: (Identifier "r")
            initializer: (Unary {operator=addr} operand: (Identifier "x")))
          declarator: (Variable
            name: (Identifier "u")
            initializer: (New {form=array array_rank=1}
              type: (NamedType {builtin} "int")
              size: (Number "3"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=sizeof}
              operand: (PointerType {pointer_depth=1} type: (NamedType "Point")))))
        statement: (ExpressionStatement
          value: (Call callee: (Identifier "e") argument: (Number "1")))
        statement: (Variable
          declared_type: (NamedType "TypedReference")
          name: (Identifier "v")
          initializer: (Call callee: (Identifier "__makeref") argument: (Identifier "x")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "w")
            value: (Call callee: (Identifier "__reftype") argument: (Identifier "v"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "w")
            value: (Call
              callee: (Identifier "__refvalue")
              argument: (Identifier "v")
              argument: (NamedType {builtin} "int"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "w")
            value: (Cast
              type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int"))
              value: (Identifier "p"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "w")
            value: (Cast
              type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "byte"))
              value: (Unary {operator=addr} operand: (Identifier "x")))))))))
