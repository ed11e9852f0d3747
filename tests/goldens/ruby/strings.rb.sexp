(Module
  statement: (String {quote=double})
  statement: (String {quote=single})
  statement: (String {quote=double} content: (StringContent "plain"))
  statement: (String {quote=single} content: (StringContent "plain"))
  statement: (String {quote=double}
    content: (StringContent "escapes ")
    content: (EscapeSequence "\\n")
    content: (StringContent " ")
    content: (EscapeSequence "\\t")
    content: (StringContent " ")
    content: (EscapeSequence "\\\\")
    content: (StringContent " ")
    content: (EscapeSequence "\\\"")
    content: (StringContent " ")
    content: (EscapeSequence "\\u00e9")
    content: (StringContent " ")
    content: (EscapeSequence "\\u{1F600 e9}")
    content: (StringContent " ")
    content: (EscapeSequence "\\x41")
    content: (StringContent " ")
    content: (EscapeSequence "\\101")
    content: (StringContent " ")
    content: (EscapeSequence "\\C")
    content: (StringContent "-a ")
    content: (EscapeSequence "\\e")
    content: (EscapeSequence "\\s"))
  statement: (String {quote=single} content: (StringContent "no escapes \\n but \\' and \\\\"))
  statement: (InterpolatedString {quote=double}
    interpolation: (Interpolation value: (Identifier "a")))
  statement: (InterpolatedString {quote=double}
    content: (StringContent "a")
    interpolation: (Interpolation value: (Identifier "b"))
    content: (StringContent "c")
    interpolation: (Interpolation value: (Identifier "d")))
  statement: (InterpolatedString {quote=double} interpolation: (Interpolation))
  statement: (InterpolatedString {quote=double}
    interpolation: (Interpolation value: (Identifier "a") value: (Identifier "b")))
  statement: (InterpolatedString {quote=double}
    interpolation: (Interpolation
      value: (InterpolatedString {quote=double}
        content: (StringContent "nested ")
        interpolation: (Interpolation
          value: (InterpolatedString {quote=double}
            content: (StringContent "deeper ")
            interpolation: (Interpolation value: (Identifier "c")))))))
  statement: (InterpolatedString {quote=double}
    interpolation: (Interpolation
      value: (Index
        object: (Identifier "h")
        index: (String {quote=double} content: (StringContent "key"))))
    content: (StringContent " ")
    interpolation: (Interpolation
      value: (Call
        callee: (~MemberAccess
          object: (Call
            callee: (~MemberAccess object: (Identifier "list") property: (Identifier "map"))
            block: (Lambda {form=brace_block}
              parameter: (~Parameter name: (Identifier "x"))
              body: (Block
                statement: (InterpolatedString {quote=double}
                  content: (StringContent "<")
                  interpolation: (Interpolation value: (Identifier "x"))
                  content: (StringContent ">")))))
          property: (Identifier "join"))
        argument: (String {quote=single} content: (StringContent ", ")))))
  statement: (InterpolatedString {quote=double}
    interpolation: (Interpolation trivia: (RawText "#") value: (Identifier {binding=instance} "@a"))
    content: (StringContent " ")
    interpolation: (Interpolation trivia: (RawText "#") value: (Identifier {binding=class} "@@b"))
    content: (StringContent " ")
    interpolation: (Interpolation trivia: (RawText "#") value: (Identifier {binding=global} "$c"))
    content: (StringContent " # #not ")
    interpolation: (Interpolation value: (Identifier "d")))
  statement: (String {quote=double} content: (StringContent "#"))
  statement: (String {quote=double}
    content: (StringContent "a")
    content: (EscapeSequence "\\\n")
    content: (StringContent "b"))
  statement: (String {quote=double} content: (StringContent "line one\nline two"))
  statement: (StringConcat
    element: (String {quote=double} content: (StringContent "a"))
    element: (String {quote=double} content: (StringContent "b"))
    element: (String {quote=single} content: (StringContent "c")))
  statement: (StringConcat
    element: (String {quote=double} content: (StringContent "a"))
    trivia: (RawText "\\")
    element: (InterpolatedString {quote=double}
      content: (StringContent "b")
      interpolation: (Interpolation value: (Identifier "c")))
    trivia: (RawText "\\")
    element: (String {quote=single} content: (StringContent "d")))
  statement: (String {quote=percent} content: (StringContent "a (nested) b"))
  statement: (String {quote=percent} content: (StringContent "single #{not} 'quoted'"))
  statement: (InterpolatedString {quote=percent}
    content: (StringContent "double ")
    interpolation: (Interpolation value: (Identifier "yes"))
    content: (StringContent " \"quoted\""))
  statement: (String {quote=percent} content: (StringContent "a"))
  statement: (String {quote=percent} content: (StringContent "a"))
  statement: (String {quote=percent} content: (StringContent "a"))
  statement: (String {quote=percent} content: (StringContent "a"))
  statement: (String {quote=percent} content: (StringContent "a"))
  statement: (String {quote=backtick string_kind=shell} content: (StringContent "ls"))
  statement: (InterpolatedString {quote=backtick string_kind=shell}
    content: (StringContent "ls ")
    interpolation: (Interpolation value: (Identifier "dir"))
    content: (StringContent " -l"))
  statement: (InterpolatedString {quote=percent string_kind=shell}
    content: (StringContent "ls ")
    interpolation: (Interpolation value: (Identifier "dir")))
  statement: (String {quote=percent string_kind=shell})
  statement: (Binary {operator=mod}
    left: (String {quote=double} content: (StringContent "%d items"))
    right: (Identifier "count"))
  statement: (Binary {operator=shl}
    left: (Binary {operator=add}
      left: (String {quote=double} content: (StringContent "a"))
      right: (String {quote=double} content: (StringContent "b")))
    right: (String {quote=double} content: (StringContent "c")))
  statement: (Binary {operator=mul}
    left: (String {quote=double} content: (StringContent "a"))
    right: (Number "3"))
  statement: (Call
    callee: (~MemberAccess
      object: (String {quote=double} content: (StringContent "frozen"))
      property: (Identifier "freeze")))
  statement: (Assignment
    target: (Identifier "s")
    value: (Tuple {implicit}
      element: (String {quote=double} content: (StringContent "a"))
      element: (String {quote=single} content: (StringContent "b"))))
  statement: (Call
    callee: (Identifier "f")
    argument: (String {quote=double} content: (StringContent "a"))
    argument: (InterpolatedString {quote=double}
      content: (StringContent "b")
      interpolation: (Interpolation value: (Identifier "c"))))
  statement: (Call
    callee: (Identifier "f")
    argument: (StringConcat
      element: (String {quote=double} content: (StringContent "a"))
      element: (String {quote=double} content: (StringContent "b"))))
  statement: (Map
    entry: (MapEntry
      key: (String {quote=double} content: (StringContent "a"))
      value: (String {quote=double} content: (StringContent "b"))))
  statement: (InterpolatedString {quote=double}
    content: (StringContent "日本語 ")
    interpolation: (Interpolation value: (Identifier "名前"))
    content: (StringContent " 😀")))
