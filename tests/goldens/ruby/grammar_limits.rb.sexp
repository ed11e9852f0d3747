(Module
  comment: (Comment {comment_style=hash attach=leading} "# What the grammar reads otherwise than Ruby does.")
  comment: (Comment {comment_style=hash attach=leading} "# Symbols of letters whose code ends like that of a sign.")
  statement: (Index
    object: (Identifier "a")
    error: (!Error separator: (Punctuation ":"))
    index: (Identifier "ключ"))
  comment: (Comment {comment_style=hash attach=leading} "# Symbols of special globals.")
  statement: (List
    error: (!Error separator: (Punctuation ":"))
    element: (Identifier {binding=global} "$,")
    error: (!Error separator: (Punctuation ":"))
    element: (Identifier {binding=global} "$:"))
  comment: (Comment {comment_style=hash attach=leading} "# White space behind the sign of a block.")
  statement: (Call
    callee: (Identifier "a")
    error: (!Error operator: (OperatorToken "&"))
    argument: (Identifier "b"))
  comment: (Comment {comment_style=hash attach=leading} "# Two operands without white space, where `a` is a local.")
  statement: (Call
    callee: (Identifier "a")
    argument: (Argument {argument_kind=block} value: (Identifier "b")))
  comment: (Comment {comment_style=hash attach=leading} "# Locals of a lambda.")
  statement: (Lambda {form=lambda}
    error: (!Error unknown: (Identifier "x") separator: (Punctuation ";"))
    parameter: (~Parameter name: (Identifier "y"))
    body: (Block
      statement: (Identifier "x")))
  comment: (Comment {comment_style=hash attach=leading} "# A character where Ruby sees a ternary.")
  statement: (Call
    callee: (Identifier "a")
    error: (!Error unknown: (Char content: (StringContent "b")))
    argument: (Symbol ":c"))
  comment: (Comment {comment_style=hash attach=leading} "# A heredoc in a hole of a heredoc.")
  statement: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~A")
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  ")
    interpolation: (Interpolation
      value: (Call
        callee: (Identifier "b")
        argument: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~C")))
    content: (StringContent "\n    c\n  C\n"))
  content: (HeredocBody {link=String} content: (StringContent "\n")))
