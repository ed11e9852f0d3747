(Module
  statement: (Variable {binding=const} name: (Identifier "empty") initializer: (Map))
  statement: (Variable {binding=const}
    name: (Identifier "object")
    initializer: (Map
      entry: (MapEntry key: (Identifier "key") value: (Number "1"))
      entry: (MapEntry
        key: (String {quote=double} content: (StringContent "quoted"))
        value: (Number "2"))
      entry: (MapEntry key: (Number "3") value: (Identifier "three"))
      entry: (MapEntry {computed} key: (Identifier "computed") value: (Number "4"))
      entry: (MapEntry {computed}
        key: (InterpolatedString {quote=backtick multiline string_kind=template}
          content: (StringContent "t")
          interpolation: (Interpolation value: (Identifier "i")))
        value: (Number "5"))
      entry: (~MapEntry {shorthand} key: (Identifier "shorthand"))
      entry: (~MapEntry {shorthand} key: (Identifier "async"))
      entry: (~MapEntry {shorthand} key: (Identifier "get"))
      entry: (Spread {spread_kind=mapping} operand: (Identifier "spread"))
      entry: (Method name: (Identifier "method") body: (Block))
      entry: (Method {async} name: (Identifier "later") body: (Block))
      entry: (Method {generator} name: (Identifier "generate") body: (Block))
      entry: (Method {async generator} name: (Identifier "stream") body: (Block))
      entry: (Method {computed}
        name: (MemberAccess object: (Identifier "Symbol") property: (Identifier "iterator"))
        body: (Block))
      entry: (Accessor {accessor_kind=get}
        name: (Identifier "value")
        body: (Block
          statement: (Return
            value: (MemberAccess object: (This "this") property: (Identifier "_value")))))
      entry: (Accessor {accessor_kind=set}
        name: (Identifier "value")
        parameter: (~Parameter name: (Identifier "v"))
        body: (Block
          statement: (ExpressionStatement
            value: (Assignment
              target: (MemberAccess object: (This "this") property: (Identifier "_value"))
              value: (Identifier "v")))))
      entry: (Method
        name: (String {quote=double} content: (StringContent "quoted method"))
        body: (Block))
      entry: (MapEntry key: (Identifier "get") value: (Number "6"))
      entry: (Method name: (Identifier "set") body: (Block))
      entry: (MapEntry key: (Identifier "arrow") value: (Lambda {form=arrow} body: (Block)))
      entry: (MapEntry key: (Identifier "function") value: (Lambda {form=function} body: (Block)))
      entry: (Method name: (Identifier "constructor") body: (Block))
      entry: (MapEntry
        key: (Identifier "nested")
        value: (Map
          entry: (MapEntry
            key: (Identifier "a")
            value: (Map entry: (MapEntry key: (Identifier "b") value: (List))))))
      entry: (MapEntry key: (Identifier "__proto__") value: (Null "null"))))
  statement: (ExpressionStatement
    value: (Parenthesized
      value: (Map
        entry: (~MapEntry {shorthand} key: (Identifier "a"))
        entry: (~MapEntry {shorthand} key: (Identifier "b")))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess object: (Parenthesized value: (Map)) property: (Identifier "toString")))))
