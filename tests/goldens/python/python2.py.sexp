(Module
  statement: (Call
    callee: (Identifier "print")
    argument: (String {quote=double} content: (StringContent "hello")))
  statement: (Call
    callee: (Identifier "print")
    argument: (String {quote=double} content: (StringContent "a"))
    argument: (Identifier "b"))
  statement: (Call
    callee: (Identifier "print")
    argument: (Argument
      value: (MemberAccess object: (Identifier "sys") property: (Identifier "stderr")))
    argument: (String {quote=double} content: (StringContent "error")))
  statement: (Call callee: (Identifier "exec") argument: (Identifier "code"))
  statement: (Call
    callee: (Identifier "exec")
    argument: (Identifier "code")
    argument: (Identifier "globals_")
    argument: (Identifier "locals_"))
  statement: (Throw
    value: (Tuple {implicit}
      element: (Identifier "Error")
      element: (String {quote=double} content: (StringContent "message"))))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (String {quote=backtick multiline} content: (StringContent "y")))))
    handler: (Catch
      exception: (NamedType "Error")
      exception: (NamedType "e")
      body: (Block
        statement: (Call callee: (Identifier "print") argument: (Identifier "e")))))
  statement: (If
    condition: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b"))
    consequence: (Block
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "n")
          value: (Binary {operator=add} left: (Number "0777") right: (Number "10L"))))))
  statement: (Function
    name: (Identifier "f")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (Parameter
      pattern: (SequencePattern element: (Identifier "b") element: (Identifier "c"))
      default_value: (Identifier "d"))
    parameter: (~Parameter
      pattern: (SequencePattern element: (Identifier "e") element: (Identifier "g")))
    body: (Block
      statement: (Empty)))
  statement: (ExpressionStatement
    value: (Lambda {form=lambda}
      parameter: (~Parameter
        pattern: (SequencePattern element: (Identifier "x") element: (Identifier "y")))
      body: (Identifier "x"))))
