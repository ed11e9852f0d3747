(Module
  comment: (Comment {comment_style=hash attach=leading} "# comment with emoji 🚀")
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "名前")
      value: (String {quote=double} content: (StringContent "世界 🌍"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "café")
      value: (InterpolatedString {quote=double prefix=f}
        interpolation: (Interpolation value: (Identifier "名前"))
        content: (StringContent " 😀 ")
        interpolation: (Interpolation value: (Identifier "café")))))
  statement: (Function
    name: (Identifier "функция")
    parameter: (~Parameter name: (Identifier "α"))
    parameter: (Parameter name: (Identifier "β") default_value: (Number "1"))
    body: (Block
      statement: (ExpressionStatement
        value: (String {quote=triple_double multiline doc link=Function}
          content: (StringContent "Док 📝")))
      statement: (Return
        value: (Binary {operator=add}
          left: (String {quote=double}
            content: (EscapeSequence "\\N{SNOWMAN}")
            content: (StringContent " ☃"))
          right: (Identifier "α"))))))
