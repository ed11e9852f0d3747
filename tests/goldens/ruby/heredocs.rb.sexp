(Module
  statement: (Assignment
    target: (Identifier "a")
    value: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<TEXT"))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\nplain ")
    interpolation: (Interpolation value: (Identifier "value"))
    content: (StringContent " text")
    content: (EscapeSequence "\\n")
    content: (StringContent "\n  indented\n"))
  statement: (Assignment
    target: (Identifier "b")
    value: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<-TEXT"))
  content: (HeredocBody {link=String} content: (StringContent "\n  the end may be indented\n  "))
  statement: (Assignment
    target: (Identifier "c")
    value: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~TEXT"))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  stripped\n    a little\n\n  ")
    interpolation: (Interpolation value: (Identifier "x"))
    interpolation: (Interpolation value: (Identifier "y"))
    content: (StringContent "\n"))
  statement: (Assignment
    target: (Identifier "d")
    value: (String {quote=heredoc raw multiline string_kind=heredoc link=HeredocBody} "<<~'RAW'"))
  content: (HeredocBody {link=String}
    content: (StringContent "\n  no #{interpolation} and no \\n\n"))
  statement: (Assignment
    target: (Identifier "e")
    value: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~\"QUOTED\""))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  with ")
    interpolation: (Interpolation value: (Identifier "interpolation"))
    content: (StringContent "\n"))
  statement: (Assignment
    target: (Identifier "f")
    value: (InterpolatedString {quote=heredoc multiline string_kind=shell link=HeredocBody} "<<~`SHELL`"))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  ls ")
    interpolation: (Interpolation value: (Identifier "dir"))
    content: (StringContent "\n"))
  statement: (Call
    callee: (Identifier "two")
    argument: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~ONE")
    argument: (Number "1")
    argument: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~TWO"))
  content: (HeredocBody {link=String} content: (StringContent "\n  first\n"))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  second ")
    interpolation: (Interpolation value: (Number "2"))
    content: (StringContent "\n"))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "object") property: (Identifier "call"))
    argument: (Call
      callee: (~MemberAccess
        object: (Call
          callee: (~MemberAccess
            object: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~TEXT")
            property: (Identifier "strip")))
        property: (Identifier "lines")))
    argument: (Argument {argument_kind=named} name: (Identifier "key") value: (Number "1"))
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "line"))
      content: (HeredocBody {link=String} content: (StringContent "\n  body of the text\n"))
      body: (Block
        statement: (Call
          callee: (Identifier "body")
          argument: (Call
            callee: (Identifier "of")
            argument: (Call callee: (Identifier "the") argument: (Identifier "block")))))))
  statement: (Assignment
    target: (Identifier "hash")
    value: (Map
      entry: (MapEntry
        key: (Symbol "a")
        value: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~A"))
      content: (HeredocBody {link=String} content: (StringContent "\n    for a\n  "))
      entry: (MapEntry
        key: (Symbol "b")
        value: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~B"))
      content: (HeredocBody {link=String} content: (StringContent "\n    for b\n  "))))
  statement: (Assignment
    target: (Identifier "list")
    value: (Call
      callee: (~MemberAccess
        object: (List
          element: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<A")
          element: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<B"))
        property: (Identifier "map"))
      argument: (Argument {argument_kind=block} value: (Symbol ":strip"))))
  content: (HeredocBody {link=String} content: (StringContent "\nin a\n"))
  content: (HeredocBody {link=String} content: (StringContent "\nin b\n"))
  statement: (Function
    name: (Identifier "method")
    body: (Block
      statement: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~SQL")
      content: (HeredocBody {link=String} content: (StringContent "\n    SELECT *\n    FROM t\n  "))))
  statement: (If {form=modifier}
    consequence: (Call
      callee: (Identifier "raise")
      argument: (Identifier "Error")
      argument: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~MESSAGE"))
    condition: (Call callee: (Identifier "wrong?")))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  went wrong: ")
    interpolation: (Interpolation
      value: (Call
        callee: (~MemberAccess object: (Identifier "reason") property: (Identifier "to_s"))))
    content: (StringContent "\n"))
  statement: (Assignment
    target: (Identifier "empty")
    value: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~EMPTY"))
  content: (HeredocBody {link=String} content: (StringContent "\n"))
  statement: (Call
    callee: (Identifier "puts")
    argument: (Binary {operator=add}
      left: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~TEXT")
      right: (String {quote=double} content: (StringContent "more"))))
  comment: (Comment {comment_style=hash attach=trailing} "# with a comment")
  content: (HeredocBody {link=String} content: (StringContent "\n  text\n"))
  statement: (Call
    callee: (Identifier "puts")
    argument: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~TEXT"))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  ")
    interpolation: (Interpolation
      value: (Call
        callee: (~MemberAccess
          object: (Call
            callee: (~MemberAccess object: (Identifier "list") property: (Identifier "map"))
            block: (Lambda {form=do_block}
              parameter: (~Parameter name: (Identifier "x"))
              body: (Block
                statement: (InterpolatedString {quote=double}
                  content: (StringContent "<")
                  interpolation: (Interpolation value: (Identifier "x"))
                  content: (StringContent ">")))))
          property: (Identifier "join"))))
    content: (StringContent "\n  \"quotes\" 'and' `more`\n  TEXT not yet\n")))
