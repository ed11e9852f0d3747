(Module
  statement: (Class
    name: (Identifier "Broken")
    member: (Method
      name: (Identifier "one")
      parameter: (~Parameter name: (Identifier "a"))
      parameter: (~Parameter name: (Identifier "b"))
      body: (Block
        statement: (Call
          callee: (Identifier "foo")
          argument: (Number "1")
          error: (!Error separator: (Punctuation ","))
          argument: (Number "2"))
        statement: (Map
          entry: (MapEntry key: (Symbol "a") value: (Number "1"))
          error: (!Error unknown: (Identifier "b")))))
    member: (Assignment
      target: (Identifier {binding=instance} "@y")
      error: (!Error operator: (OperatorToken "="))
      value: (Number "1"))
    member: (Method
      name: (Identifier "three")
      parameter: (Parameter {param_kind=keyword} name: (Identifier "a"))
      parameter: (Parameter
        name: (Identifier "b")
        error: (!Error separator: (Punctuation ":"))
        default_value: (Number "2"))
      body: (Block
        statement: (Binary {operator=add}
          left: (Identifier "a")
          error: (!Error unknown: (Number "1"))
          right: (Number "2"))))
    member: (Match
      subject: (Identifier "y")
      case: (Case
        pattern: (MapPattern
          entry: (MapEntry
            key: (Symbol "k")
            error: (!Error operator: (OperatorToken "=>"))
            value: (~BindingPattern name: (Identifier "v"))))
        body: (Number "4"))))
  statement: (Function
    name: (Identifier "after")
    parameter: (~Parameter name: (Identifier "b"))
    body: (Block
      statement: (If {form=modifier}
        consequence: (Return
          value: (Map entry: (MapEntry key: (Symbol "k") value: (Identifier "b"))))
        condition: (Identifier "b"))
      statement: (Call
        callee: (~MemberAccess object: (Identifier "c") property: (Identifier "d"))
        argument: (Number "1")))
    error: (!Error close: (Punctuation ")")))
  statement: (Call
    callee: (Identifier "puts")
    argument: (String {quote=double} content: (StringContent "fine"))))
