(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  comment: (Comment {comment_style=line attach=leading} "// comment\r")
  statement: (Import {import_kind=[module]}
    source: (String {quote=double} content: (StringContent "fmt")))
  statement: (Function
    name: (Identifier "f")
    parameter: (~Parameter {shared_type} name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "int"))
    body: (Block
      statement: (If
        condition: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
        consequence: (Block
          statement: (ExpressionStatement
            value: (Call
              callee: (MemberAccess object: (Identifier "fmt") property: (Identifier "Println"))
              argument: (String {quote=double} content: (StringContent "x"))))))
      statement: (Variable {binding=short}
        name: (Identifier "s")
        initializer: (String {quote=backtick raw multiline} content: (StringContent "raw\r\ntext")))))
  statement: (Struct
    name: (Identifier "T")
    member: (Field name: (Identifier "x") declared_type: (NamedType "int"))))
