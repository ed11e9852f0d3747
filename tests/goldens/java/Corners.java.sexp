(Module
  statement: (Import source: (Identifier "alone"))
  statement: (Import {import_kind=[static]} source: (Identifier "alone"))
  statement: (Empty ";")
  statement: (Interface
    annotation: (Annotation
      name: (Identifier "A")
      argument: (CompositeLiteral
        element: (Annotation name: (Identifier "B"))
        element: (Annotation name: (Identifier "C") argument: (Number "1"))))
    annotation: (Annotation name: (Identifier "D") argument: (Annotation name: (Identifier "E")))
    annotation: (Annotation
      name: (Identifier "F")
      argument: (Argument {argument_kind=named}
        name: (Identifier "x")
        value: (Annotation name: (Identifier "G")))
      argument: (Argument {argument_kind=named} name: (Identifier "y") value: (CompositeLiteral)))
    annotation: (Annotation name: (Identifier "H"))
    name: (Identifier "Corners")
    type_parameter: (TypeParameter name: (Identifier "T"))
    supertype: (~Heritage {heritage_kind=extends}
      type: (GenericType name: (Identifier "I") type_argument: (NamedType "T")))
    supertype: (~Heritage {heritage_kind=extends}
      type: (TypeOperator {type_operator=annotated}
        annotation: (Annotation name: (Identifier "Live"))
        type: (NamedType "J")))
    member: (Empty ";")
    member: (Field {array_rank=1}
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
      name: (Identifier "dimensions")
      annotation: (Annotation name: (Identifier "First"))
      initializer: (New {form=array array_rank=2}
        type: (NamedType {builtin} "int")
        annotation: (Annotation name: (Identifier "Second"))
        size: (Number "2")
        annotation: (Annotation name: (Identifier "Third"))))
    member: (Method {array_rank=1 is_declaration}
      annotation: (Annotation name: (Identifier "Fourth"))
      return_type: (ArrayType {array_rank=1}
        type: (NamedType {builtin} "int")
        annotation: (Annotation name: (Identifier "Fifth")))
      name: (Identifier "method")
      annotation: (Annotation name: (Identifier "Sixth")))
    member: (Method {modifiers=[static] visibility=[private]}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "helper")
      parameter: (Parameter {variadic array_rank=1}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "rows"))
      body: (Block
        statement: (If condition: (Parenthesized value: (Identifier "a")) consequence: (Empty ";"))
        statement: (DoWhile body: (Empty ";") condition: (Parenthesized value: (Identifier "b")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Conditional
              condition: (Parenthesized value: (Identifier "b"))
              consequence: (Parenthesized value: (Identifier "c"))
              alternative: (Parenthesized value: (Identifier "d")))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Placeholder {placeholder_kind=blank} "_")
          initializer: (New
            annotation: (Annotation name: (Identifier "Own"))
            type: (GenericType
              qualifier: (Identifier "Outer")
              annotation: (Annotation name: (Identifier "Its"))
              name: (Identifier "Inner")
              type_argument: (TypeOperator {type_operator=annotated}
                annotation: (Annotation name: (Identifier "Type"))
                type: (NamedType "T")))
            body: (Class {class_kind=anonymous})))
        statement: (ExpressionStatement
          value: (New
            object: (Identifier "outer")
            type_argument: (NamedType "T")
            type: (GenericType name: (Identifier "Inner"))
            body: (Class {class_kind=anonymous})))
        statement: (ExpressionStatement
          value: (Call
            callee: (~MemberAccess
              qualifier: (Identifier "Corners")
              object: (Super "super")
              type_argument: (NamedType "T")
              property: (Identifier "method"))))
        statement: (Variable
          declared_type: (NamedType "Object")
          name: (Identifier "o")
          initializer: (Cast
            type: (TypeOperator {type_operator=annotated}
              annotation: (Annotation name: (Identifier "Left"))
              type: (NamedType "String"))
            type: (TypeOperator {type_operator=annotated}
              annotation: (Annotation name: (Identifier "Right"))
              type: (GenericType
                qualifier: (Identifier "java")
                qualifier: (Identifier "util")
                name: (Identifier "List")
                type_argument: (NamedType "T")))
            value: (Identifier "a")))
        statement: (ForEach
          declared_type: (InferredType "var")
          target: (Placeholder {placeholder_kind=blank} "_")
          iterable: (Identifier "rows")
          body: (ScopedBlock {scope_kind=synchronized}
            subject: (Parenthesized value: (Identifier "rows"))
            body: (Block)))
        statement: (Match
          subject: (Parenthesized value: (Identifier "a"))
          case: (Case
            pattern: (ConstructorPattern
              type: (NamedType "A")
              element: (WildcardPattern "_")
              element: (TypePattern
                type: (InferredType "var")
                name: (Placeholder {placeholder_kind=blank} "_"))
              element: (TypePattern
                type: (NamedType {builtin} "int")
                name: (Placeholder {placeholder_kind=blank} "_"))
              element: (ConstructorPattern type: (NamedType "B") element: (WildcardPattern "_")))
            body: (Block))
          case: (Case
            pattern: (TypePattern type: (NamedType "C") name: (Identifier "c"))
            guard: (Call
              callee: (~MemberAccess object: (Identifier "c") property: (Identifier "d")))
            body: (Call callee: (~MemberAccess object: (Identifier "c") property: (Identifier "e"))))
          case: (Case {default} body: (Throw value: (New type: (NamedType "E")))))
        statement: (Switch
          subject: (Identifier "a")
          case: (Case
            pattern: (TypePattern type: (NamedType "A") name: (Identifier "x"))
            guard: (Parenthesized value: (Identifier "b"))
            body: (Empty ";"))
          case: (Case {default} pattern: (Null "null")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "_")
            value: (Match subject: (Identifier "a") case: (Case {default} body: (Identifier "b")))))))
    member: (Method {is_declaration}
      type_parameter: (TypeParameter name: (Identifier "U"))
      annotation: (Annotation name: (Identifier "Result"))
      return_type: (NamedType "U")
      name: (Identifier "annotated"))
    member: (Class
      name: (Identifier "Inner")
      type_parameter: (TypeParameter
        name: (Identifier "T")
        bound: (TypeOperator {type_operator=annotated}
          annotation: (Annotation name: (Identifier "Bound"))
          type: (GenericType name: (Identifier "A") type_argument: (NamedType "B")))
        bound: (GenericType
          qualifier: (Identifier "C")
          name: (Identifier "D")
          type_argument: (NamedType "E")))
      supertype: (Heritage {heritage_kind=extends}
        type: (TypeOperator {type_operator=annotated}
          annotation: (Annotation name: (Identifier "Super"))
          type: (GenericType
            qualifier: (Identifier "F")
            name: (Identifier "G")
            type_argument: (NamedType "H"))))
      member: (ScopedBlock {scope_kind=instance_init}
        statement: (ExpressionStatement value: (Call callee: (Identifier "a")))
        statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "b")))
      member: (Constructor
        name: (Identifier "Inner")
        body: (Block
          statement: (Call
            callee: (~MemberAccess
              object: (Identifier "outer")
              type_argument: (NamedType "T")
              property: (Super "super"))
            argument: (Number "1"))))))
  statement: (Class {class_kind=record}
    name: (Identifier "Generic")
    type_parameter: (TypeParameter name: (Identifier "T"))
    parameter: (Parameter {promotes} declared_type: (NamedType "T") name: (Identifier "first"))
    parameter: (Parameter {variadic promotes}
      declared_type: (NamedType "T")
      name: (Identifier "rest"))
    member: (Constructor {visibility=[public] callable_kind=compact}
      name: (Identifier "Generic")
      body: (Block))
    member: (Class {class_kind=record}
      name: (Identifier "Nested")
      supertype: (~Heritage {heritage_kind=implements} type: (NamedType "A"))
      supertype: (~Heritage {heritage_kind=implements} type: (NamedType "B"))
      member: (Enum
        name: (Identifier "E")
        enum_value: (EnumMember name: (Identifier "X"))
        comment: (Comment {doc comment_style=block attach=leading link=EnumMember} "/** behind */")
        enum_value: (EnumMember name: (Identifier "Y") body: (Class {class_kind=anonymous}))
        member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "z")))))
  statement: (Empty ";"))
