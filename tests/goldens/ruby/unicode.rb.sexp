(Module
  comment: (Comment {doc comment_style=hash attach=leading link=Class} "# Ein Kommentar: äöü ß 😀")
  statement: (Class
    name: (Identifier "Größe")
    member: (Method
      name: (Identifier "länge")
      parameter: (~Parameter name: (Identifier "größe"))
      parameter: (Parameter {param_kind=keyword}
        name: (Identifier "名前")
        default_value: (String {quote=double} content: (StringContent "日本語")))
      body: (Block
        statement: (Assignment
          target: (Identifier {binding=instance} "@größe")
          value: (Identifier "größe"))
        statement: (InterpolatedString {quote=double}
          interpolation: (Interpolation value: (Identifier "名前"))
          content: (StringContent " 👩\u{200d}👩\u{200d}👧 é ")
          interpolation: (Interpolation value: (Identifier "größe"))))))
  statement: (Assignment target: (Identifier "Ärger") value: (Symbol ":fehler"))
  statement: (Assignment target: (Identifier "π") value: (Number {number_kind=float} "3.14"))
  statement: (Assignment
    target: (Identifier "値")
    value: (Map
      entry: (MapEntry
        key: (Symbol "ключ")
        value: (String {quote=double} content: (StringContent "значение")))
      entry: (MapEntry
        key: (String {quote=double} content: (StringContent "清单"))
        value: (List {quote=percent}
          element: (String {string_kind=word} content: (StringContent "一"))
          element: (String {string_kind=word} content: (StringContent "二"))
          element: (String {string_kind=word} content: (StringContent "三"))))
      entry: (MapEntry key: (Symbol "😀") value: (Number "1"))))
  statement: (Call
    callee: (Identifier "puts")
    argument: (Index
      object: (Identifier "値")
      index: (String {quote=double} content: (StringContent "清单")))
    argument: (String {quote=single} content: (StringContent "😀"))
    argument: (Regex {quote=slash} content: (StringContent "[а-я]+"))
    argument: (Symbol {quote=double}
      content: (StringContent "名前 ")
      interpolation: (Interpolation value: (Identifier "π")))
    argument: (Char content: (StringContent "é")))
  statement: (Function
    name: (Identifier "計算")
    parameter: (~Parameter name: (Identifier "値"))
    body: (Binary {operator=mul} left: (Identifier "値") right: (Identifier "π")))
  statement: (Binary {operator=and}
    left: (Call callee: (~MemberAccess object: (Identifier "x") property: (Identifier "é?")))
    right: (Call callee: (~MemberAccess object: (Identifier "y") property: (Identifier "ü!"))))
  statement: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~TEXT")
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  文 ")
    interpolation: (Interpolation value: (Identifier "値"))
    content: (StringContent "\n"))
  statement: (Assignment target: (Identifier "a\u{2060}b") value: (Number "1")))
