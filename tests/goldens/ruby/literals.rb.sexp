(Module
  statement: (Number "1")
  statement: (Number "1_000")
  statement: (Number "0d10")
  statement: (Number {base=2} "0b1010")
  statement: (Number {base=8} "0o17")
  statement: (Number {base=8} "017")
  statement: (Number {base=16} "0x1F")
  statement: (Number {number_kind=float} "1.5")
  statement: (Number {number_kind=float} "1e10")
  statement: (Number {number_kind=float} "1.5E-3")
  statement: (Number {number_kind=float} "1_0.0_1")
  statement: (Number {number_kind=rational} content: (Number "1"))
  statement: (Number {number_kind=rational} content: (Number {number_kind=float} "1.5"))
  statement: (Number {number_kind=imaginary} content: (Number "2"))
  statement: (Number {number_kind=imaginary} content: (Number {number_kind=float} "2.5"))
  statement: (Number {number_kind=imaginary} content: (Number "3"))
  statement: (Number {number_kind=rational base=16} content: (Number {base=16} "0x1f"))
  statement: (Unary {operator=neg} operand: (Number "1"))
  statement: (Unary {operator=plus} operand: (Number "1"))
  statement: (Unary {operator=neg} operand: (Number {number_kind=float} "1.5"))
  statement: (Unary {operator=neg}
    operand: (Binary {operator=pow} left: (Number "2") right: (Number "2")))
  statement: (Unary {operator=neg} operand: (Number "1"))
  statement: (Char content: (StringContent "a"))
  statement: (Char content: (EscapeSequence "\\n"))
  statement: (Char content: (EscapeSequence "\\u0041"))
  statement: (Char content: (EscapeSequence "\\C-a"))
  statement: (Char content: (StringContent "あ"))
  statement: (Null "nil")
  statement: (Boolean {truth=true} "true")
  statement: (Boolean {truth=false} "false")
  statement: (This "self")
  statement: (Identifier "__FILE__")
  statement: (Identifier "__LINE__")
  statement: (Identifier "__ENCODING__")
  statement: (Identifier "__method__")
  statement: (Identifier "__dir__")
  statement: (Symbol ":a")
  statement: (Symbol ":a?")
  statement: (Symbol ":a!")
  statement: (Symbol ":a=")
  statement: (Symbol ":A")
  statement: (Symbol ":@a")
  statement: (Symbol ":@@a")
  statement: (Symbol ":$a")
  statement: (Symbol ":+")
  statement: (Symbol ":[]")
  statement: (Symbol ":[]=")
  statement: (Symbol ":!")
  statement: (Symbol ":<=>")
  statement: (Symbol ":if")
  statement: (Symbol {quote=double} content: (StringContent "a b"))
  statement: (Symbol {quote=single} content: (StringContent "a b"))
  statement: (Symbol {quote=double}
    content: (StringContent "a")
    interpolation: (Interpolation value: (Identifier "b"))
    content: (StringContent "c"))
  statement: (Symbol {quote=percent} content: (StringContent "a b"))
  statement: (List)
  statement: (List element: (Number "1"))
  statement: (List element: (Number "1") element: (Number "2"))
  statement: (List
    element: (Number "1")
    element: (List element: (Number "2") element: (List element: (Number "3"))))
  statement: (List
    element: (Spread operand: (Identifier "a"))
    element: (Spread operand: (Identifier "b")))
  statement: (List element: (MapEntry key: (Symbol "a") value: (Number "1")))
  statement: (List
    element: (Number "1")
    element: (MapEntry key: (Symbol "b") value: (Number "2"))
    element: (MapEntry
      key: (String {quote=double} content: (StringContent "c"))
      value: (Number "3")))
  statement: (List
    element: (Number "1")
    comment: (Comment {comment_style=hash attach=trailing} "# one")
    element: (Number "2"))
  statement: (Map)
  statement: (Map entry: (MapEntry key: (Symbol "a") value: (Number "1")))
  statement: (Map
    entry: (MapEntry key: (Symbol "a") value: (Number "1"))
    entry: (MapEntry key: (Symbol {quote=double} content: (StringContent "b")) value: (Number "2"))
    entry: (MapEntry key: (Symbol ":c") value: (Number "3"))
    entry: (MapEntry key: (String {quote=double} content: (StringContent "d")) value: (Number "4"))
    entry: (MapEntry key: (Number "5") value: (Number "6"))
    entry: (MapEntry key: (Null "nil") value: (Number "7")))
  statement: (Assignment
    target: (Identifier "h")
    value: (Map
      entry: (MapEntry {shorthand} key: (Symbol "a"))
      entry: (MapEntry {shorthand} key: (Symbol "b"))
      entry: (MapEntry key: (Symbol "C") value: (Number "1"))
      entry: (MapEntry key: (Symbol "if") value: (Number "2"))
      entry: (MapEntry key: (Symbol "d?") value: (Number "3"))
      entry: (MapEntry
        key: (Symbol {quote=double}
          content: (StringContent "e")
          interpolation: (Interpolation value: (Identifier "f")))
        value: (Number "4"))
      entry: (Spread {spread_kind=mapping} operand: (Identifier "g"))
      entry: (Spread {spread_kind=mapping} operand: (Identifier "h"))))
  statement: (Assignment
    target: (Identifier "h")
    value: (Map
      entry: (MapEntry
        key: (Symbol "a")
        value: (Map
          entry: (MapEntry
            key: (Symbol "b")
            value: (Map entry: (MapEntry key: (Symbol "c") value: (Number "1"))))))
      comment: (Comment {comment_style=hash attach=trailing} "# nested")
      entry: (MapEntry
        key: (List element: (Number "1") element: (Number "2"))
        value: (Symbol ":list"))))
  statement: (List {quote=percent})
  statement: (List {quote=percent}
    element: (String {string_kind=word} content: (StringContent "a"))
    element: (String {string_kind=word} content: (StringContent "b"))
    element: (String {string_kind=word} content: (StringContent "c")))
  statement: (List {quote=percent}
    element: (String {string_kind=word} content: (StringContent "a"))
    element: (String {string_kind=word} content: (StringContent "b#{c}"))
    element: (String {string_kind=word} content: (StringContent "d\\ e")))
  statement: (List {quote=percent}
    element: (String {string_kind=word} content: (StringContent "a"))
    element: (InterpolatedString {string_kind=word}
      interpolation: (Interpolation value: (Identifier "b")))
    element: (InterpolatedString {string_kind=word}
      content: (StringContent "c")
      interpolation: (Interpolation value: (Identifier "d"))
      content: (StringContent "e")
      content: (EscapeSequence " \\n")))
  statement: (List {quote=percent}
    element: (Symbol content: (StringContent "a"))
    element: (Symbol content: (StringContent "b")))
  statement: (List {quote=percent}
    element: (Symbol content: (StringContent "a"))
    element: (Symbol interpolation: (Interpolation value: (Identifier "b"))))
  statement: (List {quote=percent}
    element: (String {string_kind=word} content: (StringContent "one"))
    element: (String {string_kind=word} content: (StringContent "two")))
  statement: (Range {operator=range_incl} start: (Number "1") stop: (Number "2"))
  statement: (Range {operator=range_excl} start: (Number "1") stop: (Number "2"))
  statement: (Parenthesized value: (Range {operator=range_incl} start: (Number "1")))
  statement: (Parenthesized value: (Range {operator=range_incl} stop: (Number "2")))
  statement: (Parenthesized
    value: (Range {operator=range_incl} start: (Null "nil") stop: (Null "nil")))
  statement: (Range {operator=range_incl}
    start: (String {quote=double} content: (StringContent "a"))
    stop: (String {quote=double} content: (StringContent "z")))
  statement: (Range {operator=range_incl} start: (Identifier "a") stop: (Identifier "b"))
  statement: (Call
    callee: (~MemberAccess
      object: (Parenthesized
        value: (Range {operator=range_incl} start: (Number "1") stop: (Number "10")))
      property: (Identifier "step"))
    argument: (Number "2"))
  statement: (Index
    object: (Identifier "x")
    index: (Range {operator=range_incl}
      start: (Number "1")
      stop: (Unary {operator=neg} operand: (Number "2"))))
  statement: (Regex {quote=slash} content: (StringContent "a"))
  statement: (Regex {quote=slash} content: (StringContent "a"))
  statement: (Regex {quote=slash}
    content: (StringContent "a")
    interpolation: (Interpolation value: (Identifier "b"))
    content: (StringContent "c"))
  statement: (Regex {quote=slash}
    content: (EscapeSequence "\\d")
    content: (StringContent "+")
    content: (EscapeSequence "\\/")
    content: (EscapeSequence "\\w"))
  statement: (Regex {quote=percent} content: (StringContent "a/b"))
  statement: (Regex {quote=percent} content: (StringContent "a(b)c"))
  statement: (Regex {quote=slash}
    content: (StringContent "[")
    content: (EscapeSequence "\\/")
    content: (StringContent "]"))
  statement: (Regex {quote=slash}
    interpolation: (Interpolation trivia: (RawText "#") value: (Identifier {binding=global} "$a")))
  statement: (Regex {quote=slash})
  statement: (Call
    callee: (Identifier "puts")
    argument: (String {quote=double} content: (StringContent "a")))
  statement: (Call
    callee: (Identifier "puts")
    argument: (String {quote=single} content: (StringContent "a")))
  statement: (Call
    callee: (~MemberAccess object: (Number "2") property: (Identifier "times"))
    block: (Lambda {form=brace_block}))
  statement: (Call
    callee: (~MemberAccess object: (Number "1") property: (Identifier))
    argument: (Number "2"))
  statement: (Call
    callee: (~MemberAccess
      object: (Number {number_kind=float} "1.0")
      property: (Identifier "floor")))
  statement: (Call
    callee: (~MemberAccess
      object: (String {quote=double} content: (StringContent "a"))
      property: (Identifier "size")))
  statement: (Call callee: (~MemberAccess object: (Symbol ":a") property: (Identifier "to_proc")))
  statement: (Call
    callee: (~MemberAccess object: (List element: (Number "1")) property: (Identifier "first")))
  statement: (Call
    callee: (~MemberAccess
      object: (Map entry: (MapEntry key: (Symbol "a") value: (Number "1")))
      property: (Identifier "size")))
  statement: (Call callee: (~MemberAccess object: (Null "nil") property: (Identifier "to_a")))
  statement: (Call
    callee: (~MemberAccess
      object: (Regex {quote=slash} content: (StringContent "a"))
      property: (Identifier "source")))
  statement: (Call
    callee: (~MemberAccess object: (Parenthesized value: (Number "1")) property: (Identifier "abs")))
  statement: (Call
    callee: (~MemberAccess
      object: (Unary {operator=neg} operand: (Number "1"))
      property: (Identifier "abs"))))
