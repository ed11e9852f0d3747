(Module
  shebang: (Comment {comment_style=shebang attach=leading} "#!/usr/bin/env python3")
  comment: (Comment {comment_style=hash attach=leading} "# -*- coding: utf-8 -*-")
  statement: (ExpressionStatement
    value: (String {quote=triple_double multiline doc link=Module}
      content: (StringContent "Module doc.")))
  comment: (Comment {comment_style=hash attach=leading} "# leading comment")
  statement: (ExpressionStatement value: (Assignment target: (Identifier "x") value: (Number "1")))
  comment: (Comment {comment_style=hash attach=trailing} "# trailing comment")
  comment: (Comment {comment_style=hash attach=leading} "# before a function")
  statement: (Function
    name: (Identifier "f")
    comment: (Comment {comment_style=hash attach=trailing} "# after the parenthesis")
    parameter: (~Parameter name: (Identifier "a"))
    comment: (Comment {comment_style=hash attach=trailing} "# after a parameter")
    comment: (Comment {comment_style=hash attach=leading} "# alone")
    parameter: (~Parameter name: (Identifier "b"))
    comment: (Comment {comment_style=hash attach=leading} "# before the docstring")
    body: (Block
      statement: (ExpressionStatement
        value: (String {quote=double doc link=Function} content: (StringContent "Function doc.")))
      statement: (Return
        value: (Parenthesized
          comment: (Comment {comment_style=hash attach=trailing} "# inside")
          value: (Binary {operator=add}
            left: (Identifier "a")
            comment: (Comment {comment_style=hash attach=inner} "# between")
            right: (Identifier "b"))))
      comment: (Comment {comment_style=hash attach=inner} "# last in the body")))
  statement: (Function
    name: (Identifier "g")
    body: (Block
      statement: (ExpressionStatement
        value: (String {quote=triple_double multiline doc link=Function}
          content: (StringContent "Raw ")
          content: (EscapeSequence "\\\\")
          content: (StringContent " doc.")))))
  statement: (Class
    name: (Identifier "C")
    comment: (Comment {comment_style=hash attach=leading} "# before the members")
    member: (ExpressionStatement
      value: (String {quote=triple_double prefix=r raw multiline doc link=Class}
        content: (StringContent "Class doc.")))
    member: (ExpressionStatement
      value: (Assignment
        target: (Identifier "y")
        value: (List
          element: (Number "1")
          comment: (Comment {comment_style=hash attach=leading} "# in a list")
          element: (Number "2"))))
    member: (ExpressionStatement
      value: (String {quote=triple_double multiline} content: (StringContent "not a doc"))))
  statement: (Function
    name: (Identifier "h")
    body: (Block
      statement: (ExpressionStatement
        value: (Assignment target: (Identifier "x") value: (Number "1")))
      statement: (ExpressionStatement
        value: (String {quote=triple_double multiline} content: (StringContent "no doc")))))
  statement: (Function
    name: (Identifier "concatenated")
    body: (Block
      statement: (ExpressionStatement
        value: (StringConcat {doc link=Function}
          element: (String {quote=double} content: (StringContent "one "))
          element: (String {quote=double} content: (StringContent "doc"))))))
  statement: (If
    condition: (Identifier "x")
    consequence: (Block
      statement: (ExpressionStatement
        value: (String {quote=double} content: (StringContent "no doc"))))
    alternative: (If {elif}
      condition: (Identifier "y")
      comment: (Comment {comment_style=hash attach=trailing} "# why")
      consequence: (Block
        statement: (Empty))
      comment: (Comment {comment_style=hash attach=inner} "# before else")
      alternative: (Block
        statement: (Empty))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "total")
      value: (Binary {operator=add} left: (Number "1") trivia: (RawText "\\\n") right: (Number "2"))))
  statement: (If
    condition: (Binary {operator=and}
      left: (Binary {operator=not_in} left: (Identifier "a") trivia: (RawText "\\\n") right: (Identifier "b"))
      right: (Binary {operator=is}
        left: (Identifier "c")
        right: (Parenthesized
          value: (Unary {operator=not}
            comment: (Comment {comment_style=hash attach=trailing} "# odd")
            operand: (Identifier "d")))))
    consequence: (Block
      statement: (Empty)))
  comment: (Comment {comment_style=hash attach=inner} "#!not a shebang")
  comment: (Comment {comment_style=hash attach=inner} "# the end"))
