(Module
  statement: (Class {class_kind=object}
    name: (Identifier "L")
    member: (Field {binding=val} name: (Identifier "a") initializer: (Number "1"))
    member: (Field {binding=val} name: (Identifier "b") initializer: (Number {base=16} "0xFFL"))
    member: (Field {binding=val}
      name: (Identifier "c")
      initializer: (Number {number_kind=float} "1.5e3f"))
    member: (Field {binding=val} name: (Identifier "d") initializer: (Number "1_000"))
    member: (Field {binding=val} name: (Identifier "e") initializer: (Boolean {truth=true}))
    member: (Field {binding=val} name: (Identifier "f") initializer: (Null "null"))
    member: (Field {binding=val}
      name: (Identifier "g")
      initializer: (Char content: (StringContent "a")))
    member: (Field {binding=val}
      name: (Identifier "h")
      initializer: (Char content: (EscapeSequence "\\n")))
    member: (Field {binding=val}
      name: (Identifier "i")
      initializer: (String {quote=double}
        content: (StringContent "a")
        content: (EscapeSequence "\\t")
        content: (StringContent "b")))
    member: (Field {binding=val}
      name: (Identifier "j")
      initializer: (String {quote=triple_double raw multiline} content: (StringContent "raw\ntext")))
    member: (Field {binding=val}
      name: (Identifier "k")
      initializer: (InterpolatedString {quote=double prefix=s}
        name: (Identifier "s")
        content: (StringContent "x")
        interpolation: (Interpolation value: (Identifier "y"))
        content: (StringContent " ")
        interpolation: (Interpolation
          value: (Binary {operator=add} left: (Identifier "z") right: (Number "1")))
        content: (StringContent " ")
        content: (EscapeSequence "$$")
        content: (StringContent " ")
        content: (EscapeSequence "\\n")
        content: (StringContent " end")))
    member: (Field {binding=val}
      name: (Identifier "l")
      initializer: (InterpolatedString {quote=double prefix=custom raw}
        name: (Identifier "raw")
        content: (StringContent "\"a\\b")
        interpolation: (Interpolation value: (Identifier "c"))))
    member: (Field {binding=val}
      name: (Identifier "m")
      initializer: (InterpolatedString {quote=double prefix=f}
        name: (Identifier "f")
        interpolation: (Interpolation value: (Identifier "x"))
        content: (StringContent "%2.2f")))
    member: (Field {binding=val}
      name: (Identifier "n")
      initializer: (InterpolatedString {quote=triple_double prefix=custom multiline}
        name: (Identifier "sql")
        content: (StringContent "select ")
        interpolation: (Interpolation value: (Identifier "a"))
        content: (StringContent "\nfrom b")))
    member: (Field {binding=val}
      name: (Identifier "o")
      initializer: (String {quote=double prefix=s}
        name: (Identifier "s")
        content: (StringContent "plain")))
    member: (Field {binding=val}
      name: (Identifier "p")
      initializer: (MarkupElement
        name: (Identifier "a")
        entry: (MarkupAttribute
          name: (Identifier "b")
          value: (String {quote=double} content: (StringContent "c")))
        interpolation: (Interpolation value: (Identifier "d"))
        content: (StringContent " text")
        name: (Identifier "a")))
    member: (Field {binding=val}
      name: (Identifier "q")
      initializer: (Unary {operator=quote}
        operand: (Binary {operator=add} left: (Identifier "x") right: (Identifier "$y"))))))
