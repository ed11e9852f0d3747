(Module
  statement: (Class
    name: (Identifier "Literals")
    member: (Field
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "object"))
      name: (Identifier "numbers")
      initializer: (CompositeLiteral
        element: (Number "0")
        element: (Number "42")
        element: (Number "1_000")
        element: (Number {base=16} "0xFF")
        element: (Number {base=16} "0XffUL")
        element: (Number {base=2} "0b1010_1010")
        element: (Number "1L")
        element: (Number "1u")
        element: (Number "1ul")
        element: (Number {number_kind=float} "1.5")
        element: (Number {number_kind=float} ".5")
        element: (Number {number_kind=float} "1e10")
        element: (Number {number_kind=float} "1.5e-3")
        element: (Number {number_kind=float} "1f")
        element: (Number {number_kind=float} "1.5d")
        element: (Number {number_kind=decimal} "2.5m")
        element: (Number {number_kind=float} "1_0.0_1F")))
    member: (Field
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "object"))
      name: (Identifier "others")
      initializer: (CompositeLiteral
        element: (Boolean {truth=true} "true")
        element: (Boolean {truth=false} "false")
        element: (Null "null")
        element: (Char content: (StringContent "a"))
        element: (Char content: (EscapeSequence "\\n"))
        element: (Char content: (EscapeSequence "\\'"))
        element: (Char content: (EscapeSequence "\\u00e9"))
        element: (Char content: (EscapeSequence "\\x41"))))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "plain")
      initializer: (String {quote=double}
        content: (StringContent "a")
        content: (EscapeSequence "\\t")
        content: (StringContent "b")
        content: (EscapeSequence "\\\"")
        content: (StringContent "c")
        content: (EscapeSequence "\\\\")
        content: (StringContent "d")
        content: (EscapeSequence "\\u00e9")
        content: (StringContent " {0} // no comment /* none */")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "empty")
      initializer: (String {quote=double}))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "verbatim")
      initializer: (String {quote=double prefix=at raw multiline}
        content: (StringContent "C:\\dir\\\"\"quoted\"\"\nsecond line")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "interpolated")
      initializer: (InterpolatedString {quote=double prefix=dollar}
        content: (StringContent "a")
        interpolation: (Interpolation value: (Identifier "b"))
        content: (StringContent "c")
        interpolation: (Interpolation
          value: (Call
            callee: (MemberAccess object: (Identifier "d") property: (Identifier "e"))
            argument: (Number "1")))
        content: (StringContent "{{f}}")
        content: (EscapeSequence "\\n")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "formatted")
      initializer: (InterpolatedString {quote=double prefix=dollar}
        interpolation: (Interpolation value: (Identifier "a") format: (Number "10"))
        interpolation: (Interpolation
          value: (Identifier "b")
          format: (String content: (StringContent "N2")))
        interpolation: (Interpolation
          value: (Identifier "c")
          format: (Unary {operator=neg} operand: (Number "5"))
          format: (String content: (StringContent "yyyy-MM-dd")))
        interpolation: (Interpolation
          value: (Parenthesized
            value: (Conditional
              condition: (Identifier "d")
              consequence: (String {quote=double} content: (StringContent "x"))
              alternative: (String {quote=double} content: (StringContent "y")))))))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "without")
      initializer: (String {quote=double prefix=dollar}
        content: (StringContent "plain ")
        content: (StringContent "{{braces}}")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "both")
      initializer: (InterpolatedString {quote=double prefix=dollar_at raw multiline}
        content: (StringContent "a\\")
        interpolation: (Interpolation value: (Identifier "b"))
        interpolation: (Interpolation
          value: (Identifier "c")
          format: (String content: (StringContent "X")))))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "turned")
      initializer: (InterpolatedString {quote=double prefix=dollar_at raw multiline}
        interpolation: (Interpolation value: (Identifier "a"))
        content: (StringContent "\n")
        interpolation: (Interpolation value: (Identifier "b"))))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "raw")
      initializer: (String {quote=triple_double raw multiline}
        content: (StringContent "a \"quoted\" \\n")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "rawLines")
      initializer: (String {quote=triple_double raw multiline}
        content: (StringContent "\n        first\n          \"second\"\n        ")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "rawFour")
      initializer: (String {quote=triple_double raw multiline}
        content: (StringContent "three \"\"\" quotes")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "rawInterpolated")
      initializer: (InterpolatedString {quote=triple_double prefix=dollar raw multiline}
        content: (StringContent "{ \"a\": ")
        interpolation: (Interpolation value: (Identifier "b"))
        content: (StringContent " }")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "rawInterpolatedLines")
      initializer: (InterpolatedString {quote=triple_double prefix=dollar raw multiline}
        content: (StringContent "\n        a ")
        interpolation: (Interpolation value: (Identifier "b"))
        content: (StringContent " c\n        ")))
    member: (Field
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "byte"))
      name: (Identifier "bytes")
      initializer: (String {quote=double string_kind=bytes} content: (StringContent "utf8")))
    member: (Field
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "byte"))
      name: (Identifier "rawBytes")
      initializer: (String {quote=triple_double raw multiline}
        content: (StringContent "utf8")
        trivia: (RawText "u8")))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "nested")
      initializer: (InterpolatedString {quote=double prefix=dollar}
        interpolation: (Interpolation
          value: (InterpolatedString {quote=double prefix=dollar}
            interpolation: (Interpolation value: (Identifier "a"))))
        interpolation: (Interpolation value: (String {quote=double} content: (StringContent "b")))))
    member: (Field
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "joined")
      initializer: (Binary {operator=add}
        left: (String {quote=double} content: (StringContent "a"))
        right: (String {quote=double} content: (StringContent "b"))))))
