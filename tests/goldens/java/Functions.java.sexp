(Module
  statement: (Import {import_kind=[wildcard]}
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      name: (Identifier "function")))
  statement: (Class
    name: (Identifier "Functions")
    member: (Field
      declared_type: (NamedType "Runnable")
      name: (Identifier "none")
      initializer: (Lambda {form=arrow} body: (Block)))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Function")
        type_argument: (NamedType "Integer")
        type_argument: (NamedType "Integer"))
      name: (Identifier "one")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Binary {operator=add} left: (Identifier "x") right: (Number "1"))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "BinaryOperator")
        type_argument: (NamedType "Integer"))
      name: (Identifier "two")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "a"))
        parameter: (~Parameter name: (Identifier "b"))
        body: (Binary {operator=mul} left: (Identifier "a") right: (Identifier "b"))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "BiFunction")
        type_argument: (NamedType "Integer")
        type_argument: (ArrayType {array_rank=1} type: (NamedType "String"))
        type_argument: (NamedType "Long"))
      name: (Identifier "typed")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter {modifiers=[final]}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "a"))
        parameter: (Parameter {variadic} declared_type: (NamedType "String") name: (Identifier "b"))
        body: (Block
          statement: (Return value: (Number "1L")))))
    member: (Field
      declared_type: (GenericType name: (Identifier "Consumer") type_argument: (NamedType "Object"))
      name: (Identifier "ignored")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Placeholder {placeholder_kind=blank} "_"))
        body: (Call
          callee: (~MemberAccess
            object: (MemberAccess object: (Identifier "System") property: (Identifier "out"))
            property: (Identifier "println")))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Function")
        type_argument: (NamedType "Integer")
        type_argument: (GenericType
          name: (Identifier "Function")
          type_argument: (NamedType "Integer")
          type_argument: (NamedType "Integer")))
      name: (Identifier "curried")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "a"))
        body: (Lambda {form=arrow}
          parameter: (~Parameter name: (Identifier "b"))
          body: (Identifier "a"))))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Supplier")
        type_argument: (NamedType "Functions"))
      name: (Identifier "make")
      initializer: (MemberAccess {form=reference}
        object: (Identifier "Functions")
        property: (Identifier "new")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "IntFunction")
        type_argument: (ArrayType {array_rank=1} type: (NamedType {builtin} "int")))
      name: (Identifier "array")
      initializer: (MemberAccess {form=reference}
        object: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
        property: (Identifier "new")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Function")
        type_argument: (NamedType "String")
        type_argument: (NamedType "Integer"))
      name: (Identifier "size")
      initializer: (MemberAccess {form=reference}
        object: (Identifier "String")
        property: (Identifier "length")))
    member: (Field
      declared_type: (GenericType name: (Identifier "Supplier") type_argument: (NamedType "String"))
      name: (Identifier "text")
      initializer: (MemberAccess {form=reference}
        object: (This "this")
        property: (Identifier "toString")))
    member: (Field
      declared_type: (GenericType name: (Identifier "Supplier") type_argument: (NamedType "String"))
      name: (Identifier "parent")
      initializer: (MemberAccess {form=reference}
        object: (Super "super")
        property: (Identifier "toString")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Supplier")
        type_argument: (GenericType name: (Identifier "List") type_argument: (NamedType "String")))
      name: (Identifier "list")
      initializer: (MemberAccess {form=reference}
        object: (GenericType name: (Identifier "ArrayList") type_argument: (NamedType "String"))
        property: (Identifier "new")))
    member: (Field
      declared_type: (GenericType
        name: (Identifier "Function")
        type_argument: (NamedType "Object")
        type_argument: (NamedType "String"))
      name: (Identifier "typedReference")
      initializer: (MemberAccess {form=reference}
        object: (Identifier "Helper")
        type_argument: (NamedType "String")
        property: (Identifier "convert")))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "calls")
      parameter: (Parameter declared_type: (NamedType "Outer") name: (Identifier "outer"))
      body: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "one")))
        statement: (ExpressionStatement
          value: (Call callee: (~MemberAccess object: (This "this") property: (Identifier "one"))))
        statement: (ExpressionStatement
          value: (Call callee: (~MemberAccess object: (Super "super") property: (Identifier "one"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (~MemberAccess
              qualifier: (Identifier "Outer")
              object: (Super "super")
              property: (Identifier "one"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (~MemberAccess
              object: (Call
                callee: (~MemberAccess
                  object: (Call
                    callee: (~MemberAccess
                      object: (MemberAccess
                        object: (Identifier "outer")
                        property: (Identifier "inner"))
                      property: (Identifier "one"))
                    argument: (Number "1")
                    argument: (String {quote=double} content: (StringContent "two"))
                    argument: (Lambda {form=arrow}
                      parameter: (~Parameter name: (Identifier "x"))
                      body: (Identifier "x")))
                  property: (Identifier "two")))
              property: (Identifier "three"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (Identifier "outer") property: (Identifier "field"))
            value: (MemberAccess
              object: (This qualifier: (Identifier "Outer"))
              property: (Identifier "field"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess
              qualifier: (Identifier "Outer")
              object: (Super "super")
              property: (Identifier "field"))
            value: (MemberAccess object: (Super "super") property: (Identifier "field"))))
        statement: (ExpressionStatement
          value: (New object: (Identifier "outer") type: (NamedType "Inner") argument: (Number "1")))
        statement: (ExpressionStatement
          value: (Call
            callee: (~MemberAccess
              object: (New
                type: (NamedType "Object")
                body: (Class {class_kind=anonymous}
                  member: (Field
                    declared_type: (NamedType {builtin} "int")
                    name: (Identifier "field"))
                  member: (Method {visibility=[public]}
                    annotation: (Annotation name: (Identifier "Override"))
                    return_type: (NamedType "String")
                    name: (Identifier "toString")
                    body: (Block
                      statement: (Return
                        value: (String {quote=double} content: (StringContent "anonymous")))))))
              property: (Identifier "hashCode"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (~MemberAccess
              object: (New {form=array array_rank=1}
                type: (NamedType {builtin} "int")
                size: (Number "3"))
              property: (Identifier "clone"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (~MemberAccess
              object: (Call
                callee: (Identifier "open")
                argument: (Identifier "module")
                argument: (Identifier "record"))
              property: (Identifier "with"))
            argument: (Identifier "sealed")))))))
