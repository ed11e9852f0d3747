(Module
  statement: (Class
    name: (Identifier "Exceptions")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "all")
      throws: (NamedType "Exception")
      body: (Block
        statement: (Try
          body: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "open"))))
          handler: (Catch
            exception: (NamedType "RuntimeException")
            name: (Identifier "e")
            body: (Block
              statement: (Throw value: (Identifier "e")))))
        statement: (Try
          body: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "open"))))
          handler: (Catch {modifiers=[final]}
            exception: (NamedType
              qualifier: (Identifier "java")
              qualifier: (Identifier "io")
              name: (Identifier "IOException"))
            exception: (NamedType "IllegalStateException")
            name: (Identifier "e")
            body: (Block
              statement: (ExpressionStatement
                value: (Call callee: (Identifier "log") argument: (Identifier "e")))))
          handler: (Catch
            annotation: (Annotation name: (Identifier "Caught"))
            exception: (NamedType "Exception")
            name: (Placeholder {placeholder_kind=blank} "_")
            body: (Block))
          finalizer: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "close")))))
        statement: (Try
          body: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "open"))))
          finalizer: (Block))
        statement: (Try
          resource: (Variable
            declared_type: (NamedType "Reader")
            name: (Identifier "reader")
            initializer: (Call callee: (Identifier "open")))
          body: (Block
            statement: (ExpressionStatement
              value: (Call
                callee: (~MemberAccess object: (Identifier "reader") property: (Identifier "read"))))))
        statement: (Try
          resource: (Variable
            declared_type: (InferredType "var")
            name: (Identifier "first")
            initializer: (Call callee: (Identifier "open")))
          resource: (Variable {modifiers=[final]}
            declared_type: (NamedType "Writer")
            name: (Identifier "second")
            initializer: (Call
              callee: (~MemberAccess object: (Identifier "first") property: (Identifier "writer"))))
          resource: (MemberAccess object: (This "this") property: (Identifier "third"))
          resource: (Identifier "fourth")
          body: (Block
            statement: (ExpressionStatement
              value: (Call
                callee: (~MemberAccess object: (Identifier "second") property: (Identifier "write"))
                argument: (Number "1"))))
          handler: (Catch
            exception: (NamedType "Error")
            name: (Identifier "error")
            body: (Block
              statement: (ExpressionStatement
                value: (Call callee: (Identifier "report") argument: (Identifier "error")))))
          finalizer: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "close")))))))))
