(Module
  statement: (Class
    name: (Identifier "Literals")
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "int")
      declarator: (Field name: (Identifier "decimal") initializer: (Number "0"))
      declarator: (Field name: (Identifier "big") initializer: (Number "1_000_000"))
      declarator: (Field name: (Identifier "hex") initializer: (Number {base=16} "0xFF_EC"))
      declarator: (Field name: (Identifier "octal") initializer: (Number {base=8} "0777"))
      declarator: (Field name: (Identifier "binary") initializer: (Number {base=2} "0b1010_1010")))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "long")
      declarator: (Field name: (Identifier "wide") initializer: (Number "9L"))
      declarator: (Field
        name: (Identifier "wideHex")
        initializer: (Number {base=16} "0x7fff_ffffL"))
      declarator: (Field name: (Identifier "wideOctal") initializer: (Number {base=8} "01L")))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "double")
      declarator: (Field name: (Identifier "real") initializer: (Number {number_kind=float} "1.5"))
      declarator: (Field
        name: (Identifier "exponent")
        initializer: (Number {number_kind=float} "1e10"))
      declarator: (Field name: (Identifier "dot") initializer: (Number {number_kind=float} ".5"))
      declarator: (Field name: (Identifier "tail") initializer: (Number {number_kind=float} "1."))
      declarator: (Field name: (Identifier "suffix") initializer: (Number {number_kind=float} "1d"))
      declarator: (Field
        name: (Identifier "hexReal")
        initializer: (Number {number_kind=float base=16} "0x1.8p3")))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "float")
      declarator: (Field
        name: (Identifier "small")
        initializer: (Number {number_kind=float} "1.5f"))
      declarator: (Field
        name: (Identifier "tiny")
        initializer: (Number {number_kind=float} "1e-3F")))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "boolean")
      declarator: (Field name: (Identifier "yes") initializer: (Boolean {truth=true} "true"))
      declarator: (Field name: (Identifier "no") initializer: (Boolean {truth=false} "false")))
    member: (Field
      declared_type: (NamedType "Object")
      name: (Identifier "nothing")
      initializer: (Null "null"))
    member: (DeclarationGroup
      declared_type: (NamedType {builtin} "char")
      declarator: (Field
        name: (Identifier "letter")
        initializer: (Char content: (StringContent "a")))
      declarator: (Field
        name: (Identifier "quote")
        initializer: (Char content: (EscapeSequence "\\'")))
      declarator: (Field
        name: (Identifier "tab")
        initializer: (Char content: (EscapeSequence "\\t")))
      declarator: (Field
        name: (Identifier "unicode")
        initializer: (Char content: (EscapeSequence "\\u0041")))
      declarator: (Field
        name: (Identifier "octalChar")
        initializer: (Char content: (EscapeSequence "\\101")))
      declarator: (Field
        name: (Identifier "slash")
        initializer: (Char content: (EscapeSequence "\\\\"))))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "empty")
      initializer: (String {quote=double}))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "plain")
      initializer: (String {quote=double} content: (StringContent "plain text")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "escaped")
      initializer: (String {quote=double}
        content: (StringContent "a")
        content: (EscapeSequence "\\t")
        content: (StringContent "b")
        content: (EscapeSequence "\\n")
        content: (EscapeSequence "\\\"")
        content: (StringContent "c")
        content: (EscapeSequence "\\\"")
        content: (EscapeSequence "\\\\")
        content: (StringContent " ")
        content: (EscapeSequence "\\u00e9")
        content: (StringContent " ")
        content: (EscapeSequence "\\0")
        content: (StringContent " end")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "joined")
      initializer: (Binary {operator=add}
        left: (Binary {operator=add}
          left: (String {quote=double} content: (StringContent "one"))
          right: (String {quote=double} content: (StringContent "two")))
        right: (Number "3")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "blanks")
      initializer: (String {quote=double} content: (StringContent "  two  ")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "block")
      initializer: (String {quote=triple_double multiline}
        content: (StringContent "\n        Hello,\n          ")
        content: (StringContent "\"World")
        content: (StringContent "\" ")
        content: (StringContent "\\\n")
        content: (StringContent "        joined")
        content: (EscapeSequence "\\t")
        content: (StringContent "by a tab ")
        content: (EscapeSequence "\\\"")
        content: (StringContent "\"")
        content: (StringContent "\" done\n        ")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "emptyBlock")
      initializer: (String {quote=triple_double multiline} content: (StringContent "\n        ")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "notComment")
      initializer: (String {quote=triple_double multiline}
        content: (StringContent "\n        // not a comment, \"quoted\"")
        content: (StringContent "\n        /* neither */\n        ")))
    member: (Field
      declared_type: (NamedType "String")
      name: (Identifier "template")
      initializer: (Call {form=template}
        callee: (Identifier "STR")
        argument: (InterpolatedString {quote=double}
          content: (StringContent "sum: ")
          interpolation: (Interpolation
            value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))
          content: (StringContent ", ")
          interpolation: (Interpolation value: (Call callee: (Identifier "name")))
          content: (StringContent "!"))))))
