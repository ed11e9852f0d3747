(Module
  statement: (Class
    name: (Identifier "Switches")
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "old")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Block
        statement: (Switch
          subject: (Identifier "a")
          case: (Case pattern: (Number "1"))
          case: (Case
            pattern: (Number "2")
            pattern: (Number "3")
            body: (ExpressionStatement value: (Call callee: (Identifier "one")))
            body: (Break))
          case: (Case
            pattern: (Identifier "LIMIT")
            body: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "two")))))
          case: (Case {default}
            body: (ExpressionStatement value: (Call callee: (Identifier "three"))))
          case: (Case pattern: (Number "9")))
        statement: (Switch subject: (Identifier "a"))
        statement: (Return value: (Identifier "a"))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "arrows")
      parameter: (Parameter declared_type: (NamedType "Day") name: (Identifier "day"))
      body: (Block
        statement: (Match
          subject: (Identifier "day")
          case: (Case
            pattern: (~ValuePattern value: (Identifier "MONDAY"))
            pattern: (~ValuePattern value: (Identifier "FRIDAY"))
            body: (Call callee: (Identifier "one")))
          case: (Case
            pattern: (~ValuePattern value: (Identifier "SUNDAY"))
            body: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "two")))))
          case: (Case {default} body: (Throw value: (New type: (NamedType "Error")))))
        statement: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "n")
          initializer: (Match
            subject: (Identifier "day")
            case: (Case pattern: (~ValuePattern value: (Identifier "MONDAY")) body: (Number "6"))
            case: (Case
              pattern: (~ValuePattern value: (Identifier "TUESDAY"))
              body: (Block
                statement: (Variable
                  declared_type: (NamedType {builtin} "int")
                  name: (Identifier "k")
                  initializer: (Number "1"))
                statement: (Break
                  value: (Binary {operator=add} left: (Identifier "k") right: (Number "7")))))
            case: (Case {default} body: (Number "0"))))
        statement: (Return
          value: (Switch
            subject: (Identifier "day")
            case: (Case pattern: (Identifier "MONDAY") body: (Break value: (Number "1")))
            case: (Case {default} body: (Break value: (Number "2")))))))
    member: (Method
      return_type: (NamedType "String")
      name: (Identifier "patterns")
      parameter: (Parameter declared_type: (NamedType "Object") name: (Identifier "o"))
      body: (Block
        statement: (If
          condition: (Binary {operator=and}
            left: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              type: (NamedType "String")
              name: (Identifier "s"))
            right: (Unary {operator=not}
              operand: (Call
                callee: (~MemberAccess object: (Identifier "s") property: (Identifier "isEmpty")))))
          consequence: (Return value: (Identifier "s")))
        statement: (If
          condition: (TypeTest {operator=instanceof modifiers=[final]}
            value: (Identifier "o")
            type: (NamedType "Integer")
            name: (Identifier "i"))
          consequence: (Return value: (String {quote=double} content: (StringContent "int"))))
        statement: (If
          condition: (Unary {operator=not}
            operand: (Parenthesized
              value: (TypeTest {operator=instanceof}
                value: (Identifier "o")
                type: (NamedType "Number"))))
          consequence: (Return value: (String {quote=double} content: (StringContent "none"))))
        statement: (If
          condition: (TypeTest {operator=instanceof}
            value: (Identifier "o")
            pattern: (ConstructorPattern
              type: (NamedType "Point")
              element: (TypePattern type: (NamedType {builtin} "int") name: (Identifier "x"))
              element: (TypePattern type: (InferredType "var") name: (Identifier "y"))))
          consequence: (Return value: (String {quote=double} content: (StringContent "point"))))
        statement: (Return
          value: (Match
            subject: (Identifier "o")
            case: (Case
              pattern: (~ValuePattern value: (Null "null"))
              body: (String {quote=double} content: (StringContent "null")))
            case: (Case
              pattern: (TypePattern type: (NamedType "Integer") name: (Identifier "i"))
              guard: (Binary {operator=gt} left: (Identifier "i") right: (Number "10"))
              body: (String {quote=double} content: (StringContent "big")))
            case: (Case
              pattern: (TypePattern
                type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
                name: (Identifier "array"))
              body: (String {quote=double} content: (StringContent "array")))
            case: (Case
              pattern: (ConstructorPattern
                type: (NamedType "Point")
                element: (TypePattern type: (NamedType {builtin} "int") name: (Identifier "x"))
                element: (ConstructorPattern
                  type: (NamedType "Point")
                  element: (TypePattern type: (InferredType "var") name: (Identifier "y"))
                  element: (WildcardPattern "_")))
              body: (String {quote=double} content: (StringContent "nested")))
            case: (Case
              pattern: (ConstructorPattern
                type: (GenericType name: (Identifier "Box") type_argument: (NamedType "String"))
                element: (TypePattern type: (InferredType "var") name: (Identifier "content")))
              guard: (Binary {operator=ne} left: (Identifier "content") right: (Null "null"))
              body: (Identifier "content"))
            case: (Case
              pattern: (TypePattern type: (NamedType "String") name: (Identifier "s"))
              body: (Identifier "s"))
            case: (Case {default}
              pattern: (~ValuePattern value: (Null "null"))
              body: (String {quote=double} content: (StringContent "other")))))))))
