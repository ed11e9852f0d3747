(Module
  comment: (Comment {comment_style=line attach=leading} "// What looks like something else: contextual keywords as names, tests before operators, names in parentheses.")
  statement: (Class
    name: (Identifier "Tricky")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "ContextualNames")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "from"))
      parameter: (Parameter declared_type: (NamedType {builtin} "string") name: (Identifier "file"))
      parameter: (Parameter
        declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
        name: (Identifier "on"))
      body: (Block
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "group")
          initializer: (Binary {operator=add}
            left: (Identifier "from")
            right: (Index object: (Identifier "on") index: (Number "0"))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "when")
          initializer: (Identifier "where"))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "var")
          initializer: (Number "1"))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "select")
            argument: (Identifier "join")
            argument: (Identifier "equals")
            argument: (Argument {argument_kind=named}
              name: (Identifier "into")
              value: (Identifier "let"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Lambda {form=arrow}
              parameter: (~Parameter name: (Identifier "from"))
              body: (MemberAccess object: (Identifier "from") property: (Identifier "on")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess
              object: (MemberAccess object: (Identifier "alias") property: (Identifier "by"))
              property: (Identifier "orderby"))
            value: (Binary {operator=coalesce}
              left: (Identifier "ascending")
              right: (Identifier "descending"))))
        statement: (ForEach
          declared_type: (InferredType "var")
          target: (Identifier "scoped")
          iterable: (Identifier "global")
          body: (ExpressionStatement value: (Call callee: (Identifier "yield"))))
        statement: (Variable
          declared_type: (NamedType "record")
          name: (Identifier "record")
          initializer: (New type: (NamedType "record")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "field")
            value: (Binary {operator=add}
              left: (Binary {operator=add}
                left: (Binary {operator=add}
                  left: (Binary {operator=add}
                    left: (Binary {operator=add}
                      left: (Identifier "value")
                      right: (Identifier "get"))
                    right: (Identifier "set"))
                  right: (Identifier "add"))
                right: (Identifier "remove"))
              right: (Identifier "init"))))
        statement: (Variable
          declared_type: (NamedType "dynamic")
          name: (Identifier "dynamic")
          initializer: (Identifier "value"))
        statement: (Variable
          declared_type: (NamedType "notnull")
          name: (Identifier "x")
          initializer: (Identifier "unmanaged"))
        statement: (Variable
          declared_type: (NamedType "@class")
          name: (Identifier "@this")
          initializer: (MemberAccess object: (Identifier "@new") property: (Identifier "@base")))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "TestsBeforeOperators")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (NamedType "Foo"))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=or}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (NamedType qualifier: (Identifier "Foo") name: (Identifier "Bar")))
              right: (TypeTest {operator=instanceof}
                value: (Identifier "d")
                type: (NamedType "Baz")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=or}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                pattern: (~ValuePattern value: (Null "null")))
              right: (Binary {operator=eq}
                left: (MemberAccess object: (Identifier "b") property: (Identifier "Length"))
                right: (Number "0")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                pattern: (~NotPattern pattern: (~ValuePattern value: (Null "null"))))
              right: (MemberAccess object: (Identifier "b") property: (Identifier "Ready")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                pattern: (~NotPattern pattern: (~ValuePattern value: (Identifier "Foo"))))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                pattern: (~ValuePattern value: (Number "1")))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=eq}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (NamedType "Foo"))
              right: (Boolean {truth=true} "true"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                pattern: (~ValuePattern
                  value: (Binary {operator=and} left: (Identifier "Foo") right: (Identifier "c"))))
              right: (Identifier "d"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (NamedType "Foo")
                name: (Identifier "f"))
              right: (MemberAccess object: (Identifier "f") property: (Identifier "Ready")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (NamedType {builtin} "int"))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Conditional
              condition: (TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (NamedType "Foo"))
              consequence: (Identifier "c")
              alternative: (Identifier "d"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (~TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (GenericType
                  name: (Identifier "List")
                  type_argument: (NamedType {builtin} "int")))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Conditional
              condition: (TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (~NamedType qualifier: (Identifier "Foo") name: (Identifier "Bar")))
              consequence: (Identifier "c")
              alternative: (Identifier "d"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Unary {operator=not}
              operand: (Parenthesized
                value: (Binary {operator=or}
                  left: (TypeTest {operator=instanceof}
                    value: (Identifier "b")
                    type: (~NamedType qualifier: (Identifier "Foo") name: (Identifier "Bar")))
                  right: (Binary {operator=and}
                    left: (TypeTest {operator=instanceof}
                      value: (Identifier "b")
                      type: (~NamedType qualifier: (Identifier "Foo") name: (Identifier "Baz")))
                    right: (Identifier "c")))))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Parentheses")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=sub}
              left: (~Parenthesized value: (Identifier "b"))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=add}
              left: (~Parenthesized
                value: (MemberAccess object: (Identifier "b") property: (Identifier "d")))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=mul}
              left: (~Parenthesized value: (Identifier "b"))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=band}
              left: (~Parenthesized value: (Identifier "b"))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Cast
              type: (NamedType {builtin} "int")
              value: (Unary {operator=neg} operand: (Identifier "c")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Cast
              type: (NamedType "T")
              value: (Parenthesized value: (Unary {operator=neg} operand: (Identifier "c"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Cast
              type: (NamedType "T")
              value: (Unary {operator=not} operand: (Identifier "c")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=sub}
              left: (Identifier "b")
              right: (Unary {operator=neg} operand: (Identifier "c")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Cast type: (NamedType "b") value: (Parenthesized value: (Identifier "c")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Parenthesized value: (Identifier "b"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Binary {operator=mul} left: (Identifier "b") right: (Identifier "c"))
            argument: (Binary {operator=mul}
              left: (MemberAccess object: (Identifier "d") property: (Identifier "e"))
              right: (Identifier "f"))
            argument: (Argument {argument_kind=out}
              value: (Variable
                declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int"))
                name: (Identifier "p")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Index
              object: (Identifier "G")
              index: (Binary {operator=mul} left: (Identifier "b") right: (Identifier "c")))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Angles")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Call
              callee: (Identifier "F")
              argument: (Call
                callee: (Identifier "b")
                type_argument: (NamedType "c")
                type_argument: (NamedType "d")
                argument: (Identifier "e")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=gt}
              left: (Binary {operator=lt} left: (Identifier "b") right: (Identifier "c"))
              right: (Identifier "d"))))
        statement: (Variable
          declared_type: (GenericType name: (Identifier "A") type_argument: (NamedType "B"))
          name: (Identifier "c"))
        statement: (Variable
          declared_type: (GenericType
            qualifier: (GenericType name: (Identifier "A") type_argument: (NamedType "B"))
            name: (Identifier "C")
            type_argument: (NamedType "D"))
          name: (Identifier "e")
          initializer: (Identifier "f"))
        statement: (If
          condition: (Binary {operator=and}
            left: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "n"))
            right: (Binary {operator=gt} left: (Identifier "j") right: (Identifier "m")))
          consequence: (Block))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Questions")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Conditional
              condition: (Identifier "b")
              consequence: (Identifier "c")
              alternative: (Identifier "d"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (MemberAccess {null_safe} object: (Identifier "b") property: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Conditional
              condition: (Identifier "b")
              consequence: (Number {number_kind=float} ".5")
              alternative: (Number {number_kind=float} ".25"))))
        statement: (Variable
          declared_type: (NullableType type: (NamedType {builtin} "int"))
          name: (Identifier "e")
          initializer: (Identifier "f"))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Conditional
              condition: (TypeTest {operator=instanceof}
                value: (Identifier "b")
                type: (NamedType {builtin} "int"))
              consequence: (Identifier "c")
              alternative: (Identifier "d"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=coalesce}
              left: (Cast {cast_kind=as}
                value: (Identifier "b")
                type: (NullableType type: (NamedType {builtin} "int")))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Conditional
              condition: (Identifier "b")
              consequence: (List element: (Identifier "c"))
              alternative: (List element: (Identifier "d")))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Underscores")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Placeholder {placeholder_kind=blank} "_")
            value: (Identifier "a")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (SequencePattern
              element: (Placeholder {placeholder_kind=blank} "_")
              element: (Identifier "b"))
            value: (Identifier "c")))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Argument {argument_kind=out}
              value: (Placeholder {placeholder_kind=blank} "_"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Argument {argument_kind=out}
              value: (Variable
                declared_type: (InferredType "var")
                name: (Placeholder {placeholder_kind=blank} "_")))))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Lambda {form=arrow}
              parameter: (~Parameter name: (Identifier "_"))
              body: (Identifier "_"))))
        statement: (ExpressionStatement
          value: (Call callee: (Identifier "G") argument: (Identifier "_")))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Throwing")
      body: (Throw value: (New type: (NamedType "E"))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "Ambiguous")
      parameter: (Parameter declared_type: (NamedType "A") name: (Identifier "a"))
      body: (Block
        statement: (Variable
          declared_type: (PointerType {pointer_depth=1} type: (NamedType "A"))
          name: (Identifier "b"))
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Identifier "a")
            argument: (Identifier "b")))
        statement: (Jump label: (Identifier "next"))
        statement: (Labeled
          label: (Identifier "next")
          body: (Return
            value: (Conditional
              condition: (TypeTest {operator=instanceof}
                value: (Identifier "a")
                pattern: (MapPattern))
              consequence: (Match
                subject: (Identifier "a")
                case: (Case {default} pattern: (WildcardPattern "_") body: (Number "1")))
              alternative: (Unary {operator=default_of}))))))
    member: (Property {property_kind=indexer}
      declared_type: (NamedType {builtin} "int")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Index object: (This "this") index: (Identifier "a")))
    member: (Property
      declared_type: (NamedType "Tricky")
      name: (Identifier "This")
      body: (This "this"))
    member: (Method {modifiers=[static implicit] visibility=[public] callable_kind=conversion}
      return_type: (NamedType "Tricky")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (New))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "nameof")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
      body: (Unary {operator=nameof} operand: (Identifier "x")))
    member: (Field
      declared_type: (NamedType {builtin} "object")
      name: (Identifier "a")
      initializer: (CompositeLiteral
        entry: (~MapEntry {shorthand}
          key: (MemberAccess object: (Identifier "a") property: (Identifier "b")))
        entry: (~MapEntry key: (Identifier "c") value: (Number "1"))
        entry: (~MapEntry {shorthand} key: (Identifier "d"))))
    member: (DeclarationGroup
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
      declarator: (Field
        name: (Identifier "b")
        initializer: (New {form=array array_rank=1}
          type: (NamedType {builtin} "int")
          size: (Number "1")
          initializer: (CompositeLiteral element: (Number "2"))))
      declarator: (Field
        name: (Identifier "c")
        initializer: (New {form=array array_rank=1}
          initializer: (CompositeLiteral element: (Number "3")))))
    member: (Class {modifiers=[partial]}
      name: (Identifier "partial")
      member: (Method {modifiers=[partial] is_declaration}
        return_type: (NamedType {builtin} "void")
        name: (Identifier "partial")))
    member: (Property {property_kind=event}
      declared_type: (GenericType
        qualifier: (Identifier "A")
        name: (Identifier "B")
        type_argument: (NamedType "C"))
      name: (Identifier "D"))
    member: (Method
      return_type: (TupleType element: (NamedType "A") element: (NamedType "B"))
      name: (Identifier "E")
      parameter: (Parameter declared_type: (NamedType "C") name: (Identifier "c"))
      body: (Tuple element: (Unary {operator=default_of}) element: (Identifier "c")))
    member: (Property
      declared_type: (NullableType
        type: (TupleType
          element: (Parameter declared_type: (NamedType "A") name: (Identifier "a"))
          element: (Parameter declared_type: (NamedType "B") name: (Identifier "b"))))
      name: (Identifier "G")
      body: (Null "null"))
    member: (Property
      declared_type: (GenericType
        name: (Identifier "A")
        type_argument: (TupleType element: (NamedType "B") element: (NamedType "C")))
      name: (Identifier "H")
      accessor: (Accessor {accessor_kind=get}))
    member: (DeclarationGroup
      declared_type: (NamedType
        qualifier: (Identifier "A")
        qualifier: (Identifier "B")
        name: (Identifier "C"))
      declarator: (Field name: (Identifier "I"))
      declarator: (Field name: (Identifier "J") initializer: (Identifier "K")))
    member: (DeclarationGroup {modifiers=[static readonly]}
      declared_type: (NamedType "A")
      declarator: (Field {modifiers=[static readonly]} name: (Identifier "L") initializer: (New))
      declarator: (Field {modifiers=[static readonly]}
        name: (Identifier "M")
        initializer: (New
          initializer: (CompositeLiteral
            entry: (MapEntry key: (Identifier "N") value: (Number "1"))))))))
