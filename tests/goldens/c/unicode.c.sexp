(Module
  comment: (Comment {comment_style=line attach=leading} "// 注释: комментарий 🎉")
  statement: (MacroDefinition name: (Identifier "GRÜSSE") value: (RawText "\"grüß dich\""))
  statement: (DeclarationGroup
    declared_type: (NamedType {modifiers=[const] builtin} "char")
    declarator: (Variable {pointer_depth=1}
      name: (Identifier "smile")
      initializer: (String {quote=double}
        content: (StringContent "😀 and 日本語")
        content: (EscapeSequence "\\n")))
    declarator: (Variable {pointer_depth=1}
      name: (Identifier "e")
      initializer: (String {quote=double prefix=u8}
        content: (StringContent "é")
        content: (EscapeSequence "\\u00e9"))))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (Variable name: (Identifier "größe") initializer: (Number "1"))
    declarator: (Variable name: (Identifier "変数") initializer: (Number "2")))
  comment: (Comment {comment_style=block attach=leading} "/* 🧵🧶 */")
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "after")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "ñ"))
    body: (Block
      statement: (Return
        value: (Binary {operator=add} left: (Identifier "ñ") right: (Identifier "größe")))))
  comment: (Comment {comment_style=line attach=trailing} "// 終わり")
  statement: (Variable
    declared_type: (NamedType "wchar_t")
    name: (Identifier "w")
    initializer: (Char {prefix=L} content: (StringContent "字"))))
