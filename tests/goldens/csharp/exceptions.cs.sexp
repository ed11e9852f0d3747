(Module
  statement: (Class
    name: (Identifier "Exceptions")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Method")
      body: (Block
        statement: (Try
          body: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "Open"))))
          handler: (Catch
            exception: (NamedType "IOException")
            body: (Block
              statement: (Throw)))
          handler: (Catch
            exception: (GenericType
              qualifier: (Identifier "A")
              name: (Identifier "B")
              type_argument: (NamedType {builtin} "int"))
            name: (Identifier "e")
            guard: (Binary {operator=and}
              left: (Binary {operator=eq}
                left: (MemberAccess object: (Identifier "e") property: (Identifier "Code"))
                right: (Number "1"))
              right: (MemberAccess object: (Identifier "e") property: (Identifier "Again")))
            body: (Block
              statement: (Throw
                value: (New
                  type: (NamedType "E")
                  argument: (String {quote=double} content: (StringContent "x"))
                  argument: (Identifier "e")))))
          handler: (Catch guard: (Identifier "Ready") body: (Block))
          handler: (Catch
            body: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "Log")))))
          finalizer: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "Close")))))
        statement: (Try body: (Block) finalizer: (Block))
        statement: (ResourceScope
          resource: (Variable
            declared_type: (InferredType "var")
            name: (Identifier "a")
            initializer: (Call callee: (Identifier "Open")))
          body: (Block
            statement: (ExpressionStatement
              value: (Call callee: (Identifier "Use") argument: (Identifier "a")))))
        statement: (ResourceScope
          resource: (DeclarationGroup
            declared_type: (NamedType "Stream")
            declarator: (Variable
              name: (Identifier "b")
              initializer: (Call callee: (Identifier "Open")))
            declarator: (Variable
              name: (Identifier "c")
              initializer: (Call callee: (Identifier "Open"))))
          body: (ExpressionStatement
            value: (Call
              callee: (Identifier "Use")
              argument: (Identifier "b")
              argument: (Identifier "c"))))
        statement: (ResourceScope resource: (Identifier "existing") body: (Block))
        statement: (ResourceScope
          resource: (Identifier "a")
          body: (ResourceScope resource: (Identifier "b") body: (Block)))
        statement: (Variable {binding=using}
          declared_type: (InferredType "var")
          name: (Identifier "d")
          initializer: (Call callee: (Identifier "Open")))
        statement: (DeclarationGroup {binding=using}
          declared_type: (NamedType "Stream")
          declarator: (Variable {binding=using}
            name: (Identifier "e")
            initializer: (Call callee: (Identifier "Open")))
          declarator: (Variable {binding=using}
            name: (Identifier "f")
            initializer: (Call callee: (Identifier "Open"))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "x")
          initializer: (Binary {operator=coalesce}
            left: (Identifier "y")
            right: (Throw
              value: (New
                type: (NamedType "ArgumentNullException")
                argument: (Unary {operator=nameof} operand: (Identifier "y"))))))
        statement: (Variable
          declared_type: (GenericType
            name: (Identifier "Func")
            type_argument: (NamedType {builtin} "int"))
          name: (Identifier "g")
          initializer: (Lambda {form=arrow} body: (Throw value: (Null "null"))))))))
