(Module
  statement: (Class
    name: (Identifier "A")
    comment: (Comment {doc comment_style=hash attach=leading link=Method} "# a comment\r")
    member: (Method
      name: (Identifier "b")
      parameter: (~Parameter name: (Identifier "c"))
      parameter: (~Parameter name: (Identifier "d"))
      body: (Block
        statement: (StringConcat
          element: (String {quote=double} content: (StringContent "e\r\nf"))
          trivia: (RawText "\\")
          element: (String {quote=double} content: (StringContent "g"))))))
  statement: (Assignment
    target: (Identifier "x")
    value: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~T"))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\r\n  text ")
    interpolation: (Interpolation value: (Identifier "y"))
    content: (StringContent "\r\n"))
  comment: (Comment {comment_style=block attach=inner} "=begin\r\nblock\r\n=end\r")
  trivia: (RawText "__END__")
  trivia: (RawText "\r\ndata\r\n"))
