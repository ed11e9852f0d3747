(Module
  statement: (Class
    name: (Identifier "Objects")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Create")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (New type: (NamedType "Point") argument: (Number "1") argument: (Number "2"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (New
              type: (NamedType "Point")
              initializer: (CompositeLiteral
                entry: (MapEntry key: (Identifier "X") value: (Number "1"))
                entry: (MapEntry
                  key: (Identifier "Y")
                  value: (CompositeLiteral
                    entry: (MapEntry key: (Identifier "Z") value: (Number "2"))))
                entry: (MapEntry
                  key: (Identifier "List")
                  value: (CompositeLiteral element: (Number "1") element: (Number "2")))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (New
              type: (NamedType "Point")
              argument: (Number "1")
              initializer: (CompositeLiteral
                entry: (MapEntry key: (Identifier "X") value: (Number "1"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (New
              type: (GenericType
                qualifier: (Identifier "A")
                name: (Identifier "B")
                type_argument: (NamedType {builtin} "int")))))
        statement: (Variable
          declared_type: (NamedType "Point")
          name: (Identifier "p")
          initializer: (New
            argument: (Number "1")
            argument: (Number "2")
            initializer: (CompositeLiteral
              entry: (MapEntry key: (Identifier "X") value: (Number "3")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (New
              type: (GenericType
                name: (Identifier "List")
                type_argument: (NamedType {builtin} "int"))
              initializer: (CompositeLiteral
                element: (Number "1")
                element: (Number "2")
                element: (Number "3")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (New
              type: (GenericType
                name: (Identifier "Dictionary")
                type_argument: (NamedType {builtin} "string")
                type_argument: (NamedType {builtin} "int"))
              initializer: (CompositeLiteral
                element: (CompositeLiteral
                  element: (String {quote=double} content: (StringContent "a"))
                  element: (Number "1"))
                element: (CompositeLiteral
                  element: (String {quote=double} content: (StringContent "b"))
                  element: (Number "2"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (New
              type: (GenericType
                name: (Identifier "Dictionary")
                type_argument: (NamedType {builtin} "string")
                type_argument: (NamedType {builtin} "int"))
              initializer: (CompositeLiteral
                entry: (MapEntry {computed}
                  key: (String {quote=double} content: (StringContent "a"))
                  value: (Number "1"))
                entry: (MapEntry {computed}
                  key: (Identifier "b")
                  key: (Identifier "c")
                  value: (Number "2"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (CompositeLiteral
              entry: (~MapEntry
                key: (Identifier "Name")
                value: (String {quote=double} content: (StringContent "x")))
              entry: (~MapEntry {shorthand}
                key: (MemberAccess object: (Identifier "p") property: (Identifier "X")))
              entry: (~MapEntry {shorthand} key: (Identifier "q"))
              entry: (~MapEntry key: (Identifier "Nested") value: (CompositeLiteral))
              entry: (~MapEntry {shorthand}
                key: (MemberAccess {null_safe} object: (Identifier "r") property: (Identifier "S"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (CompositeLiteral
              base: (Identifier "p")
              entry: (MapEntry key: (Identifier "X") value: (Number "1"))
              entry: (MapEntry key: (Identifier "Y") value: (Number "2")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (CompositeLiteral base: (Identifier "p"))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Arrays")
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
          initializer: (CompositeLiteral
            element: (CompositeLiteral element: (Number "1"))
            element: (CompositeLiteral element: (Number "2"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "c")
            value: (New {form=array array_rank=1}
              type: (NamedType {builtin} "int")
              size: (Number "3"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "c")
            value: (New {form=array array_rank=2}
              type: (NamedType {builtin} "int")
              size: (Number "2")
              size: (Identifier "n"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "c")
            value: (New {form=array array_rank=2}
              type: (NamedType {builtin} "int")
              size: (Number "2"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "c")
            value: (New {form=array array_rank=1}
              type: (NamedType {builtin} "int")
              initializer: (CompositeLiteral element: (Number "1") element: (Number "2")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "c")
            value: (New {form=array array_rank=1}
              initializer: (CompositeLiteral
                element: (String {quote=double} content: (StringContent "a"))
                element: (String {quote=double} content: (StringContent "b"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "c")
            value: (New {form=array array_rank=2}
              initializer: (CompositeLiteral element: (CompositeLiteral element: (Number "1"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "c")
            value: (New {form=array array_rank=1}
              type: (NamedType {builtin} "string")
              initializer: (CompositeLiteral))))
        statement: (Variable
          declared_type: (GenericType
            name: (Identifier "Span")
            type_argument: (NamedType {builtin} "int"))
          name: (Identifier "d")
          initializer: (New {form=array array_rank=1}
            type: (NamedType {builtin} "int")
            size: (Number "4")))
        statement: (Variable
          declared_type: (GenericType
            name: (Identifier "Span")
            type_argument: (NamedType {builtin} "int"))
          name: (Identifier "e")
          initializer: (New {form=array array_rank=1}
            type: (NamedType {builtin} "int")
            initializer: (CompositeLiteral element: (Number "1"))))
        statement: (Variable
          declared_type: (GenericType
            name: (Identifier "Span")
            type_argument: (NamedType {builtin} "int"))
          name: (Identifier "f")
          initializer: (New {form=array array_rank=1}
            initializer: (CompositeLiteral element: (Number "1") element: (Number "2"))))
        statement: (Variable
          declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
          name: (Identifier "g")
          initializer: (List
            element: (Number "1")
            element: (Number "2")
            element: (Spread operand: (Identifier "a"))
            element: (Number "3")))
        statement: (Variable
          declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
          name: (Identifier "h")
          initializer: (List))))))
