(Module
  statement: (ExpressionStatement value: (Number "0"))
  statement: (ExpressionStatement value: (Number "42"))
  statement: (ExpressionStatement value: (Number "1_000_000"))
  statement: (ExpressionStatement value: (Number {number_kind=float} "3.14"))
  statement: (ExpressionStatement value: (Number {number_kind=float} ".5"))
  statement: (ExpressionStatement value: (Number {number_kind=float} "5."))
  statement: (ExpressionStatement value: (Number {number_kind=float} "1e10"))
  statement: (ExpressionStatement value: (Number {number_kind=float} "1.5E-3"))
  statement: (ExpressionStatement value: (Number {base=16} "0xFF"))
  statement: (ExpressionStatement value: (Number {base=2} "0b1010"))
  statement: (ExpressionStatement value: (Number {base=8} "0o17"))
  statement: (ExpressionStatement value: (Number {base=8} "017"))
  statement: (ExpressionStatement value: (Number "089"))
  statement: (ExpressionStatement value: (Number {number_kind=bigint} "10n"))
  statement: (ExpressionStatement value: (Number {number_kind=bigint base=16} "0xFFn"))
  statement: (ExpressionStatement value: (Boolean {truth=true} "true"))
  statement: (ExpressionStatement value: (Boolean {truth=false} "false"))
  statement: (ExpressionStatement value: (Null "null"))
  statement: (ExpressionStatement value: (Null {null_kind=undefined} "undefined"))
  statement: (ExpressionStatement value: (Identifier "NaN"))
  statement: (ExpressionStatement value: (Identifier "Infinity"))
  statement: (ExpressionStatement value: (String {quote=single} content: (StringContent "single")))
  statement: (ExpressionStatement value: (String {quote=double} content: (StringContent "double")))
  statement: (ExpressionStatement value: (String {quote=single}))
  statement: (ExpressionStatement
    value: (String {quote=single}
      content: (StringContent "it")
      content: (EscapeSequence "\\'")
      content: (StringContent "s")))
  statement: (ExpressionStatement
    value: (String {quote=double}
      content: (StringContent "a")
      content: (EscapeSequence "\\n")
      content: (StringContent "b")
      content: (EscapeSequence "\\t")
      content: (StringContent "c")))
  statement: (ExpressionStatement
    value: (String {quote=double}
      content: (EscapeSequence "\\x41")
      content: (EscapeSequence "\\u0042")
      content: (EscapeSequence "\\u{1F600}")))
  statement: (ExpressionStatement
    value: (String {quote=double}
      content: (StringContent "line ")
      content: (EscapeSequence "\\\n")
      content: (StringContent "continued")))
  statement: (ExpressionStatement
    value: (String {quote=backtick multiline string_kind=template}
      content: (StringContent "plain template")))
  statement: (ExpressionStatement
    value: (String {quote=backtick multiline string_kind=template}
      content: (StringContent "multi\nline")))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=backtick multiline string_kind=template}
      content: (StringContent "a ")
      interpolation: (Interpolation value: (Identifier "b"))
      content: (StringContent " c ")
      interpolation: (Interpolation
        value: (Binary {operator=add}
          left: (Identifier "d")
          right: (InterpolatedString {quote=backtick multiline string_kind=template}
            content: (StringContent "inner ")
            interpolation: (Interpolation value: (Identifier "e")))))))
  statement: (ExpressionStatement
    value: (String {quote=backtick multiline string_kind=template}
      content: (EscapeSequence "\\$")
      content: (StringContent "{escaped} ")
      content: (EscapeSequence "\\n")))
  statement: (ExpressionStatement value: (String {quote=backtick multiline string_kind=template}))
  statement: (ExpressionStatement
    value: (Call {form=template}
      callee: (MemberAccess object: (Identifier "String") property: (Identifier "raw"))
      argument: (InterpolatedString {quote=backtick multiline string_kind=template}
        content: (EscapeSequence "\\d")
        content: (StringContent "+")
        interpolation: (Interpolation value: (Identifier "n")))))
  statement: (ExpressionStatement value: (Regex {quote=slash} content: (StringContent "ab+c")))
  statement: (ExpressionStatement
    value: (Regex {quote=slash} content: (StringContent "[/\\]]+\\/(\\d)")))
  statement: (ExpressionStatement
    value: (Binary {operator=div}
      left: (Binary {operator=div} left: (Identifier "a") right: (Identifier "b"))
      right: (Identifier "c")))
  statement: (ExpressionStatement value: (List))
  statement: (ExpressionStatement
    value: (List element: (Number "1") element: (Number "2") element: (Number "3")))
  statement: (ExpressionStatement value: (List element: (Number "1") element: (Number "3")))
  statement: (ExpressionStatement value: (List element: (Identifier "a")))
  statement: (ExpressionStatement
    value: (List element: (Spread operand: (Identifier "a")) element: (Identifier "b")))
  statement: (ExpressionStatement
    value: (List
      element: (List element: (Number "1"))
      element: (List element: (Number "2") element: (List element: (Number "3"))))))
