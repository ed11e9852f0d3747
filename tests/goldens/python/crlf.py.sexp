(Module
  statement: (Import {import_kind=[module]} source: (Identifier "os"))
  statement: (Class
    name: (Identifier "A")
    member: (ExpressionStatement
      value: (String {quote=triple_double multiline doc link=Class}
        content: (StringContent "Doc\r\n    more.")))
    member: (Method
      name: (Identifier "m")
      parameter: (~Parameter name: (Identifier "self"))
      comment: (Comment {comment_style=hash attach=leading} "# comment\r")
      body: (Block
        statement: (If
          condition: (Identifier "self")
          consequence: (Block
            statement: (ExpressionStatement
              value: (Assignment
                target: (Identifier "x")
                value: (String {quote=double}
                  content: (StringContent "a")
                  content: (EscapeSequence "\\\r\n")
                  content: (StringContent "b")))))
          alternative: (If {elif}
            condition: (Identifier "b")
            consequence: (Block
              statement: (Return
                value: (Binary {operator=add}
                  left: (Number "1")
                  trivia: (RawText "\\\r\n")
                  right: (Number "2"))))))
        statement: (Return value: (List element: (Number "1")))))))
