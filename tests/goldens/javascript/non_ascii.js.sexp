(Module
  statement: (Variable {binding=const}
    name: (Identifier "café")
    initializer: (String {quote=double} content: (StringContent "😀")))
  comment: (Comment {comment_style=line attach=leading} "// 你好 👩\u{200d}💻")
  statement: (Variable {binding=let}
    name: (Identifier "名前")
    initializer: (Map
      entry: (MapEntry
        key: (Identifier "キー")
        value: (InterpolatedString {quote=backtick multiline string_kind=template}
          content: (StringContent "値 ")
          interpolation: (Interpolation value: (Identifier "café"))
          content: (StringContent " 🎉")))))
  statement: (Variable {binding=let}
    name: (Identifier "\\u0061b")
    initializer: (Regex {quote=slash} content: (StringContent "é+")))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "f")
      argument: (String {quote=double} content: (StringContent "\u{2028} line separator"))
      argument: (MemberAccess object: (Identifier "名前") property: (Identifier "キー"))))
  statement: (Variable {binding=let}
    trivia: (RawText "\u{a0}")
    name: (Identifier "nbsp")
    initializer: (Number "1")))
