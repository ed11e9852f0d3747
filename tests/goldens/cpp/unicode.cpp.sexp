(Module
  comment: (Comment {comment_style=line attach=leading} "// Umlauts: äöü, CJK: 漢字, emoji: 🎉")
  statement: (Import {import_kind=[include]}
    source: (String {quote=double} content: (StringContent "größe.hpp")))
  statement: (Namespace {namespace_form=namespace}
    name: (Identifier "größe")
    body: (Block
      statement: (Class
        name: (Identifier "Ätna")
        member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "höhe")))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "gruß")
        initializer: (StringConcat
          element: (String {quote=double} content: (StringContent "grüße 漢字 🎉"))
          element: (String {quote=double} content: (StringContent "é"))))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "weit")
        initializer: (String {quote=double prefix=L} content: (StringContent "漢")))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "roh")
        initializer: (String {quote=double prefix=R raw multiline} content: (StringContent "🎉 \" ")))
      statement: (Variable
        declared_type: (InferredType "auto")
        name: (Identifier "zeichen")
        initializer: (Char {prefix=U} content: (StringContent "🎉")))
      statement: (Variable
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "変数")
        initializer: (Number "1"))
      comment: (Comment {comment_style=line attach=trailing} "// 変数")
      statement: (Function
        return_type: (NamedType {builtin} "void")
        name: (Identifier "f")
        body: (Block
          statement: (Variable
            declared_type: (NamedType qualifier: (Identifier "größe") name: (Identifier "Ätna"))
            name: (Identifier "ä"))
          statement: (ExpressionStatement
            value: (Assignment
              target: (MemberAccess object: (Identifier "ä") property: (Identifier "höhe"))
              value: (Number "3"))))))))
