(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Variable {binding=var}
    name: (Identifier "numbers")
    initializer: (CompositeLiteral
      type: (ArrayType {array_rank=1} type: (NamedType "any"))
      element: (Number "0")
      element: (Number "1")
      element: (Number "1_000")
      element: (Number {base=8} "0600")
      element: (Number {base=8} "0_600")
      element: (Number {base=8} "0o17")
      element: (Number {base=8} "0O17")
      element: (Number {base=16} "0xFF")
      element: (Number {base=16} "0X_ff")
      element: (Number {base=2} "0b1010")
      element: (Number {base=2} "0B0_1")
      element: (Number {number_kind=float} "1.5")
      element: (Number {number_kind=float} ".5")
      element: (Number {number_kind=float} "1.")
      element: (Number {number_kind=float} "1e9")
      element: (Number {number_kind=float} "1E-9")
      element: (Number {number_kind=float} "6.02e+23")
      element: (Number {number_kind=float base=16} "0x1p-2")
      element: (Number {number_kind=float base=16} "0X1.8P1")
      element: (Number {number_kind=float base=16} "0x.8p0")
      element: (Number {number_kind=float} "01.5")
      element: (Number {number_kind=imaginary} "1i")
      element: (Number {number_kind=imaginary} "0123i")
      element: (Number {number_kind=imaginary} "1.5i")
      element: (Number {number_kind=imaginary} "1e3i")
      element: (Number {number_kind=imaginary base=16} "0x1p2i")
      element: (Number {number_kind=imaginary base=2} "0b1i")))
  statement: (Variable {binding=var}
    name: (Identifier "runes")
    initializer: (CompositeLiteral
      type: (ArrayType {array_rank=1} type: (NamedType "rune"))
      element: (Char content: (StringContent "a"))
      element: (Char content: (EscapeSequence "\\n"))
      element: (Char content: (EscapeSequence "\\'"))
      element: (Char content: (EscapeSequence "\\\\"))
      element: (Char content: (EscapeSequence "\\x00"))
      element: (Char content: (EscapeSequence "\\377"))
      element: (Char content: (EscapeSequence "\\u00e9"))
      element: (Char content: (EscapeSequence "\\U0001F600"))
      element: (Char content: (StringContent "世"))))
  statement: (Variable {binding=var}
    name: (Identifier "strings")
    initializer: (CompositeLiteral
      type: (ArrayType {array_rank=1} type: (NamedType "string"))
      element: (String {quote=double})
      element: (String {quote=double} content: (StringContent "plain"))
      element: (String {quote=double}
        content: (StringContent "with ")
        content: (EscapeSequence "\\\"")
        content: (StringContent "quotes")
        content: (EscapeSequence "\\\"")
        content: (StringContent " and ")
        content: (EscapeSequence "\\\\"))
      element: (String {quote=double}
        content: (EscapeSequence "\\a")
        content: (EscapeSequence "\\b")
        content: (EscapeSequence "\\f")
        content: (EscapeSequence "\\n")
        content: (EscapeSequence "\\r")
        content: (EscapeSequence "\\t")
        content: (EscapeSequence "\\v")
        content: (EscapeSequence "\\x41")
        content: (EscapeSequence "\\101")
        content: (EscapeSequence "\\u00e9")
        content: (EscapeSequence "\\U0001F600"))
      element: (String {quote=double} content: (StringContent "世界 😀"))
      element: (String {quote=backtick raw multiline})
      element: (String {quote=backtick raw multiline} content: (StringContent "raw \"text\" \\n"))
      element: (String {quote=backtick raw multiline} content: (StringContent "two\nlines"))
      element: (Binary {operator=add}
        left: (Binary {operator=add}
          left: (String {quote=double} content: (StringContent "a"))
          right: (String {quote=double} content: (StringContent "b")))
        right: (String {quote=double} content: (StringContent "c")))))
  statement: (Variable {binding=var}
    name: (Identifier "words")
    initializer: (CompositeLiteral
      type: (ArrayType {array_rank=1} type: (NamedType "any"))
      element: (Null "nil")
      element: (Boolean {truth=true} "true")
      element: (Boolean {truth=false} "false")
      element: (Identifier "iota")))
  statement: (Variable {binding=var}
    name: (Identifier "composites")
    initializer: (CompositeLiteral
      type: (ArrayType {array_rank=1} type: (NamedType "any"))
      element: (CompositeLiteral type: (NamedType "T"))
      element: (CompositeLiteral
        type: (NamedType "T")
        element: (Number "1")
        element: (String {quote=double} content: (StringContent "a")))
      element: (CompositeLiteral
        type: (NamedType "T")
        entry: (MapEntry key: (Identifier "A") value: (Number "1"))
        entry: (MapEntry
          key: (Identifier "B")
          value: (String {quote=double} content: (StringContent "b"))))
      element: (Unary {operator=addr}
        operand: (CompositeLiteral
          type: (NamedType "T")
          entry: (MapEntry
            key: (Identifier "A")
            value: (Unary {operator=addr}
              operand: (CompositeLiteral
                type: (NamedType "U")
                entry: (MapEntry key: (Identifier "X") value: (Number "1")))))))
      element: (CompositeLiteral
        type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "T"))
        entry: (MapEntry key: (Identifier "A") value: (Number "1")))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=1} type: (NamedType "int"))
        element: (Number "1")
        element: (Number "2")
        element: (Number "3"))
      element: (CompositeLiteral type: (ArrayType {array_rank=1} type: (NamedType "int")))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=1} size: (Number "3") type: (NamedType "int"))
        entry: (MapEntry key: (Number "0") value: (Number "1"))
        entry: (MapEntry key: (Number "2") value: (Number "3")))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=1} type: (NamedType "string"))
        element: (String {quote=double} content: (StringContent "a"))
        entry: (MapEntry
          key: (Number "5")
          value: (String {quote=double} content: (StringContent "b"))))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=2} type: (NamedType "int"))
        element: (CompositeLiteral element: (Number "1") element: (Number "2"))
        element: (CompositeLiteral element: (Number "3"))
        element: (CompositeLiteral))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=1} type: (PointerType {pointer_depth=1} type: (NamedType "T")))
        element: (CompositeLiteral entry: (MapEntry key: (Identifier "A") value: (Number "1")))
        element: (Unary {operator=addr} operand: (CompositeLiteral type: (NamedType "T"))))
      element: (CompositeLiteral
        type: (GenericType
          name: (Identifier "map")
          type_argument: (NamedType "string")
          type_argument: (NamedType "int"))
        entry: (MapEntry
          key: (String {quote=double} content: (StringContent "a"))
          value: (Number "1"))
        entry: (MapEntry
          key: (String {quote=double} content: (StringContent "b"))
          value: (Number "2")))
      element: (CompositeLiteral
        type: (GenericType
          name: (Identifier "map")
          type_argument: (NamedType "Point")
          type_argument: (NamedType "string"))
        entry: (MapEntry
          key: (CompositeLiteral element: (Number "1") element: (Number "2"))
          value: (String {quote=double} content: (StringContent "a")))
        entry: (MapEntry
          key: (CompositeLiteral entry: (MapEntry key: (Identifier "X") value: (Number "3")))
          value: (String {quote=double} content: (StringContent "b"))))
      element: (CompositeLiteral
        type: (GenericType
          name: (Identifier "map")
          type_argument: (NamedType "string")
          type_argument: (ArrayType {array_rank=1} type: (NamedType "T")))
        entry: (MapEntry
          key: (String {quote=double} content: (StringContent "k"))
          value: (CompositeLiteral
            element: (CompositeLiteral entry: (MapEntry key: (Identifier "A") value: (Number "1")))
            comment: (Comment {comment_style=line attach=trailing} "// first")
            element: (CompositeLiteral
              entry: (MapEntry
                key: (Identifier "B")
                value: (Call callee: (Identifier "f") argument: (Identifier "x")))))))
      element: (CompositeLiteral
        type: (Struct
          member: (DeclarationGroup
            declarator: (~Field name: (Identifier "X"))
            declarator: (~Field name: (Identifier "Y"))
            declared_type: (NamedType "int")))
        element: (Number "1")
        element: (Number "2"))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=1}
          type: (Struct
            member: (Field name: (Identifier "name") declared_type: (NamedType "string"))))
        element: (CompositeLiteral element: (String {quote=double} content: (StringContent "a")))
        element: (CompositeLiteral
          entry: (MapEntry
            key: (Identifier "name")
            value: (String {quote=double} content: (StringContent "b")))))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=1} type: (FunctionType))
        element: (Lambda {form=function} body: (Block))
        element: (Null "nil"))
      element: (CompositeLiteral
        type: (ArrayType {array_rank=1} size: (Identifier "n") type: (NamedType "int")))
      element: (CompositeLiteral
        type: (GenericType
          name: (Identifier "Pair")
          type_argument: (NamedType "int")
          type_argument: (NamedType "string"))
        element: (Number "1")
        element: (String {quote=double} content: (StringContent "a")))
      element: (Cast {cast_kind=conversion} type: (Interface) value: (Null "nil")))))
