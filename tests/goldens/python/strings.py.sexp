(Module
  statement: (ExpressionStatement
    value: (String {quote=single doc link=Module} content: (StringContent "single")))
  statement: (ExpressionStatement value: (String {quote=double} content: (StringContent "double")))
  statement: (ExpressionStatement
    value: (String {quote=triple_single multiline} content: (StringContent "triple\nsingle")))
  statement: (ExpressionStatement
    value: (String {quote=triple_double multiline}
      content: (StringContent "triple ")
      content: (EscapeSequence "\\\n")
      content: (StringContent "double")))
  statement: (ExpressionStatement
    value: (String {quote=double}
      content: (StringContent "tab")
      content: (EscapeSequence "\\t")
      content: (StringContent "newline")
      content: (EscapeSequence "\\n")
      content: (StringContent "quote")
      content: (EscapeSequence "\\\"")
      content: (StringContent "hex")
      content: (EscapeSequence "\\x41")
      content: (StringContent "name")
      content: (EscapeSequence "\\N{BULLET}")
      content: (StringContent "uni")
      content: (EscapeSequence "\\u00e9")))
  statement: (ExpressionStatement
    value: (String {quote=double} content: (StringContent "a regex \\d+ and \\.")))
  statement: (ExpressionStatement
    value: (String {quote=double prefix=r raw} content: (StringContent "raw \\n \\\"")))
  statement: (ExpressionStatement
    value: (String {quote=double prefix=b string_kind=bytes}
      content: (StringContent "bytes")
      content: (EscapeSequence "\\x00")
      content: (StringContent "\\N")))
  statement: (ExpressionStatement
    value: (String {quote=single prefix=rb raw string_kind=bytes}
      content: (StringContent "raw bytes\\d")))
  statement: (ExpressionStatement
    value: (String {quote=double prefix=u} content: (StringContent "unicode")))
  statement: (ExpressionStatement value: (String {quote=double}))
  statement: (ExpressionStatement
    value: (StringConcat
      element: (String {quote=double} content: (StringContent "a"))
      element: (String {quote=double} content: (StringContent "b"))
      element: (String {quote=single} content: (StringContent "c"))))
  statement: (ExpressionStatement
    value: (String {quote=double prefix=f} content: (StringContent "plain")))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=double prefix=f}
      interpolation: (Interpolation value: (Identifier "name"))))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=double prefix=f}
      content: (StringContent "a")
      interpolation: (Interpolation
        value: (Identifier "x")
        format: (InterpolatedString
          content: (StringContent ">")
          interpolation: (Interpolation value: (Identifier "width"))
          content: (StringContent ".3f")))
      content: (StringContent "b")
      interpolation: (Interpolation {operator=debug} value: (Identifier "y"))
      content: (EscapeSequence "{{")
      content: (StringContent "z")
      content: (EscapeSequence "}}")
      interpolation: (Interpolation value: (Identifier "spaced"))
      content: (StringContent "c")
      content: (EscapeSequence "\\n")))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=double prefix=f}
      interpolation: (Interpolation
        value: (Index
          object: (Identifier "a")
          index: (String {quote=single} content: (StringContent "k"))))
      interpolation: (Interpolation
        value: (InterpolatedString {quote=single prefix=f}
          interpolation: (Interpolation value: (Identifier "nested"))))
      interpolation: (Interpolation
        value: (Tuple {implicit} element: (Number "1") element: (Number "2")))))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=double prefix=rf raw}
      content: (StringContent "\\d")
      interpolation: (Interpolation value: (Identifier "x"))))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=triple_double prefix=f multiline}
      content: (StringContent "multi\n")
      interpolation: (Interpolation
        value: (Identifier "line")
        format: (String content: (StringContent "%H:%M")))
      content: (StringContent "\n")))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=double prefix=t}
      content: (StringContent "template ")
      interpolation: (Interpolation value: (Identifier "x"))))
  statement: (ExpressionStatement value: (Number "0"))
  statement: (ExpressionStatement value: (Number "10_000"))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Number {base=16} "0xFF")
      element: (Number {base=8} "0o17")
      element: (Number {base=2} "0b1010")
      element: (Number {base=16} "0XDEAD_beef")))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Number {number_kind=float} "1.5")
      element: (Number {number_kind=float} ".5")
      element: (Number {number_kind=float} "5.")
      element: (Number {number_kind=float} "1e10")
      element: (Number {number_kind=float} "1.5E-3")
      element: (Number {number_kind=float} "1_0.0_1")))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Number {number_kind=imaginary} "3j")
      element: (Number {number_kind=imaginary} "2.5J")))
  statement: (ExpressionStatement value: (Unary {operator=neg} operand: (Number "1"))))
