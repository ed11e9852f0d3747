(Module
  statement: (ExpressionStatement value: (Assignment target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=add} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=sub} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=mul} target: (Identifier "a") value: (Number "2")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=div} target: (Identifier "a") value: (Number "2")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=mod} target: (Identifier "a") value: (Number "2")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=pow} target: (Identifier "a") value: (Number "2")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=shl} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=shr} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=ushr} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=band} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=bor} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=bxor} target: (Identifier "a") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=and} target: (Identifier "a") value: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=or} target: (Identifier "a") value: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=coalesce} target: (Identifier "a") value: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (MemberAccess
        object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
        property: (Identifier "c"))
      value: (Assignment
        target: (Index object: (Identifier "d") index: (Identifier "e"))
        value: (Identifier "f"))))
  statement: (ExpressionStatement
    value: (Binary {operator=sub}
      left: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
      right: (Binary {operator=mod}
        left: (Binary {operator=div}
          left: (Binary {operator=mul} left: (Identifier "c") right: (Identifier "d"))
          right: (Identifier "e"))
        right: (Binary {operator=pow} left: (Identifier "f") right: (Identifier "g")))))
  statement: (ExpressionStatement
    value: (Binary {operator=ushr}
      left: (Binary {operator=shr}
        left: (Binary {operator=shl} left: (Identifier "a") right: (Number "1"))
        right: (Number "2"))
      right: (Number "3")))
  statement: (ExpressionStatement
    value: (Binary {operator=bor}
      left: (Binary {operator=band} left: (Identifier "a") right: (Identifier "b"))
      right: (Binary {operator=bxor}
        left: (Identifier "c")
        right: (Unary {operator=bnot} operand: (Identifier "d")))))
  statement: (ExpressionStatement
    value: (Binary {operator=or}
      left: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b"))
      right: (Unary {operator=not} operand: (Identifier "c"))))
  statement: (ExpressionStatement
    value: (Binary {operator=coalesce} left: (Identifier "a") right: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Sequence
      element: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b"))
      element: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b"))
      element: (Binary {operator=strict_eq} left: (Identifier "a") right: (Identifier "b"))
      element: (Binary {operator=strict_ne} left: (Identifier "a") right: (Identifier "b"))))
  statement: (ExpressionStatement
    value: (Sequence
      element: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
      element: (Binary {operator=le} left: (Identifier "a") right: (Identifier "b"))
      element: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
      element: (Binary {operator=ge} left: (Identifier "a") right: (Identifier "b"))))
  statement: (ExpressionStatement
    value: (Binary {operator=in}
      left: (String {quote=double} content: (StringContent "key"))
      right: (Identifier "object")))
  statement: (ExpressionStatement
    value: (TypeTest {operator=instanceof}
      value: (Identifier "error")
      type: (NamedType "TypeError")))
  statement: (ExpressionStatement
    value: (TypeTest {operator=instanceof}
      value: (Identifier "error")
      type: (NamedType qualifier: (Identifier "errors") name: (Identifier "Custom"))))
  statement: (ExpressionStatement
    value: (Binary {operator=add}
      left: (Unary {operator=neg} operand: (Identifier "a"))
      right: (Unary {operator=plus} operand: (Identifier "b"))))
  statement: (ExpressionStatement
    value: (Binary {operator=strict_eq}
      left: (Unary {operator=typeof} operand: (Identifier "a"))
      right: (String {quote=double} content: (StringContent "undefined"))))
  statement: (ExpressionStatement value: (Unary {operator=void} operand: (Number "0")))
  statement: (ExpressionStatement
    value: (Sequence
      element: (Delete target: (MemberAccess object: (Identifier "a") property: (Identifier "b")))
      element: (Delete target: (Index object: (Identifier "a") index: (Identifier "b")))))
  statement: (ExpressionStatement value: (Update {operator=inc} operand: (Identifier "a")))
  statement: (ExpressionStatement value: (Update {operator=dec} operand: (Identifier "a")))
  statement: (ExpressionStatement
    value: (Update {operator=inc fix=postfix} operand: (Identifier "a")))
  statement: (ExpressionStatement
    value: (Update {operator=dec fix=postfix} operand: (Identifier "a")))
  statement: (ExpressionStatement
    value: (Parenthesized value: (Sequence element: (Identifier "a") element: (Identifier "b"))))
  statement: (ExpressionStatement value: (Parenthesized value: (Identifier "a")))
  statement: (ExpressionStatement
    value: (Conditional
      condition: (Identifier "a")
      consequence: (Identifier "b")
      alternative: (Conditional
        condition: (Identifier "c")
        consequence: (Identifier "d")
        alternative: (Identifier "e"))))
  statement: (ExpressionStatement value: (Call callee: (Identifier "f")))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "f")
      argument: (Number "1")
      argument: (Argument {argument_kind=spread} value: (Identifier "list"))
      argument: (Map entry: (MapEntry key: (Identifier "k") value: (Identifier "v")))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess
        object: (Call
          callee: (Call
            callee: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
            argument: (Identifier "c"))
          argument: (Identifier "d"))
        property: (Identifier "e"))))
  statement: (ExpressionStatement
    value: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Index {null_safe} object: (Identifier "a") index: (Number "0")))
  statement: (ExpressionStatement
    value: (Call {null_safe} callee: (Identifier "a") argument: (Number "1")))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess {null_safe}
        object: (MemberAccess
          object: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b"))
          property: (Identifier "c"))
        property: (Identifier "d"))))
  statement: (ExpressionStatement
    value: (MemberAccess object: (Identifier "a") property: (Identifier "#hidden")))
  statement: (ExpressionStatement
    value: (Index
      object: (Identifier "a")
      index: (String {quote=double} content: (StringContent "key"))))
  statement: (ExpressionStatement
    value: (Index
      object: (Identifier "a")
      index: (Sequence element: (Identifier "i") element: (Identifier "j"))))
  statement: (ExpressionStatement
    value: (Call {form=template}
      callee: (Identifier "f")
      argument: (InterpolatedString {quote=backtick multiline string_kind=template}
        content: (StringContent "x")
        interpolation: (Interpolation value: (Identifier "y"))
        content: (StringContent "z"))))
  statement: (ExpressionStatement
    value: (Call {form=template}
      callee: (Identifier "html")
      argument: (InterpolatedString {quote=backtick multiline injected_language=html string_kind=template}
        content: (StringContent "<p>")
        interpolation: (Interpolation value: (Identifier "text"))
        content: (StringContent "</p>"))))
  statement: (ExpressionStatement
    value: (Call {form=template}
      callee: (Identifier "sql")
      argument: (String {quote=backtick multiline injected_language=sql string_kind=template}
        content: (StringContent "select 1"))))
  statement: (ExpressionStatement
    value: (Call {form=template}
      callee: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
      argument: (String {quote=backtick multiline string_kind=template}
        content: (StringContent "raw"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess
        object: (Call
          callee: (Identifier "import")
          argument: (String {quote=double} content: (StringContent "m")))
        property: (Identifier "then"))
      argument: (Identifier "use")))
  statement: (ExpressionStatement
    value: (MemberAccess
      object: (MemberAccess object: (Identifier "import") property: (Identifier "meta"))
      property: (Identifier "url")))
  statement: (Function
    name: (Identifier "Target")
    body: (Block
      statement: (Return
        value: (MemberAccess object: (Identifier "new") property: (Identifier "target")))))
  statement: (ExpressionStatement value: (New type: (NamedType "Thing")))
  statement: (ExpressionStatement value: (New type: (NamedType "Thing")))
  statement: (ExpressionStatement
    value: (New
      type: (NamedType qualifier: (Identifier "ns") name: (Identifier "Thing"))
      argument: (Number "1")))
  statement: (ExpressionStatement
    value: (New
      type: (Parenthesized value: (Call callee: (Identifier "pick")))
      argument: (Number "1")))
  statement: (ExpressionStatement
    value: (New type: (NamedType qualifier: (This "this") name: (Identifier "Type"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess
        object: (New
          type: (NamedType "Map")
          argument: (List element: (List element: (Number "1") element: (Number "2"))))
        property: (Identifier "get"))
      argument: (Number "1")))
  statement: (ExpressionStatement
    value: (Lambda {async form=arrow} body: (Await operand: (Call callee: (Identifier "f")))))
  statement: (ExpressionStatement
    value: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "y"))
        body: (Identifier "z"))))
  statement: (ExpressionStatement
    value: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "x"))
      body: (MemberAccess object: (Parenthesized value: (Map)) property: (Identifier "y")))))
