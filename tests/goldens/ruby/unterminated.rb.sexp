(Module
  statement: (Assignment
    target: (Identifier "a")
    value: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<T"))
  content: (HeredocBody {link=String} content: (StringContent "\ntext")))
