(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "世界"))
  comment: (Comment {comment_style=line attach=leading} "// 评论 with emoji 😀")
  statement: (Import {import_kind=[module]}
    alias: (Identifier "字符串")
    source: (String {quote=double} content: (StringContent "strings")))
  statement: (Variable {binding=const}
    name: (Identifier "π")
    initializer: (Number {number_kind=float} "3.14159"))
  statement: (Struct
    name: (Identifier "Größe")
    member: (Field
      name: (Identifier "名前")
      declared_type: (NamedType "string")
      tag: (String {quote=backtick raw multiline} content: (StringContent "json:\"名前\""))))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      name: (Identifier "g")
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "Größe")))
    name: (Identifier "Ñandú")
    parameter: (Parameter {variadic} name: (Identifier "été") declared_type: (NamedType "rune"))
    return_type: (NamedType "string")
    body: (Block
      statement: (Variable {binding=short}
        name: (Identifier "s")
        initializer: (Binary {operator=add}
          left: (String {quote=double}
            content: (StringContent "naïve 😀 ")
            content: (EscapeSequence "\\u4e16")
            content: (StringContent " 世"))
          right: (String {quote=backtick raw multiline} content: (StringContent "raw 日本語"))))
      statement: (Variable {binding=short}
        name: (Identifier "r")
        initializer: (Char content: (StringContent "😀")))
      statement: (Return
        value: (Binary {operator=add}
          left: (Call
            callee: (MemberAccess object: (Identifier "字符串") property: (Identifier "ToUpper"))
            argument: (Identifier "s"))
          right: (MemberAccess object: (Identifier "g") property: (Identifier "名前")))))))
