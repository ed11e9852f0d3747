(Module
  comment: (Comment {comment_style=line attach=leading} "// Literals.")
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "numbers")
    initializer: (CompositeLiteral
      element: (Number "1")
      element: (Number "0")
      element: (Number {base=8} "017")
      element: (Number {base=16} "0x1F")
      element: (Number {base=2} "0b101")
      element: (Number "1'000'000")
      element: (Number "1u")
      element: (Number "1l")
      element: (Number "1ll")
      element: (Number "1ul")
      element: (Number "1ull")
      element: (Number {number_kind=float} "1.5")
      element: (Number {number_kind=float} "1.5f")
      element: (Number {number_kind=float} "1e10")
      element: (Number {number_kind=float} ".5")
      element: (Number {number_kind=float} "1.")
      element: (Number {number_kind=float base=16} "0x1.8p3")
      element: (Number {number_kind=float} "1.5L")
      element: (Number "12z")
      element: (Number "-3")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "chars")
    initializer: (CompositeLiteral
      element: (Char content: (StringContent "a"))
      element: (Char content: (EscapeSequence "\\n"))
      element: (Char content: (EscapeSequence "\\'"))
      element: (Char content: (EscapeSequence "\\\\"))
      element: (Char content: (EscapeSequence "\\x41"))
      element: (Char content: (EscapeSequence "\\u00e9"))
      element: (Char {prefix=L} content: (StringContent "a"))
      element: (Char {prefix=u} content: (StringContent "a"))
      element: (Char {prefix=U} content: (StringContent "a"))
      element: (Char {prefix=u8} content: (StringContent "a"))
      element: (Char content: (StringContent "a") content: (StringContent "b"))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "strings")
    initializer: (CompositeLiteral
      element: (String {quote=double})
      element: (String {quote=double} content: (StringContent "a"))
      element: (String {quote=double}
        content: (StringContent "a")
        content: (EscapeSequence "\\t")
        content: (StringContent "b")
        content: (EscapeSequence "\\\"")
        content: (StringContent "c")
        content: (EscapeSequence "\\\\"))
      element: (String {quote=double prefix=L} content: (StringContent "wide"))
      element: (String {quote=double prefix=u} content: (StringContent "sixteen"))
      element: (String {quote=double prefix=U} content: (StringContent "thirty-two"))
      element: (String {quote=double prefix=u8} content: (StringContent "eight"))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "raw")
    initializer: (String {quote=double prefix=R raw multiline}
      content: (StringContent "plain \\n text")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "delimited")
    initializer: (String {quote=double prefix=R raw multiline}
      content: (StringContent "a \")\" b\nsecond line")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "prefixed")
    initializer: (String {quote=double prefix=u8R raw multiline} content: (StringContent "a")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "wide")
    initializer: (String {quote=double prefix=LR raw multiline} content: (StringContent "b")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "nothing")
    initializer: (String {quote=double prefix=R raw multiline} content: (StringContent)))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "joined")
    initializer: (StringConcat
      element: (String {quote=double} content: (StringContent "a"))
      element: (String {quote=double} content: (StringContent "b"))
      element: (String {quote=double prefix=R raw multiline} content: (StringContent "c"))
      element: (Identifier "PRIu64")
      element: (String {quote=double} content: (StringContent "d"))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "truths")
    initializer: (CompositeLiteral
      element: (Boolean {truth=true} "true")
      element: (Boolean {truth=false} "false")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "null")
    initializer: (Null "nullptr"))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "old")
    initializer: (Null "NULL"))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "suffixed")
    initializer: (Call {form=postfix}
      argument: (String {quote=double} content: (StringContent "abc"))
      callee: (Identifier "s")))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "unit")
    initializer: (Binary {operator=add}
      left: (Binary {operator=add}
        left: (Binary {operator=add}
          left: (Binary {operator=add}
            left: (Call {form=postfix} argument: (Number "12") callee: (Identifier "_km"))
            right: (Call {form=postfix}
              argument: (Number {number_kind=float} "1.5")
              callee: (Identifier "_kg")))
          right: (Call {form=postfix}
            argument: (Char content: (StringContent "c"))
            callee: (Identifier "_x")))
        right: (Call {form=postfix}
          argument: (String {quote=double} content: (StringContent "s"))
          callee: (Identifier "_y")))
      right: (Call {form=postfix}
        argument: (String {quote=double prefix=R raw multiline} content: (StringContent "r"))
        callee: (Identifier "_z"))))
  statement: (Variable
    declared_type: (InferredType "auto")
    name: (Identifier "self")
    initializer: (This "this")))
