(Module
  statement: (If
    condition: (Identifier "a")
    consequence: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "one"))))
    alternative: (If {elif}
      condition: (Identifier "b")
      consequence: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "two"))))
      alternative: (If {elif}
        condition: (Identifier "c")
        consequence: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "three"))))
        alternative: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "four")))))))
  statement: (If
    condition: (Identifier "x")
    consequence: (Block
      statement: (Empty)))
  statement: (If
    condition: (Identifier "p")
    consequence: (Block
      statement: (If
        condition: (Identifier "q")
        consequence: (Block
          statement: (ExpressionStatement value: (Identifier "r")))))
    alternative: (Block
      statement: (ExpressionStatement value: (Identifier "s"))))
  statement: (ForEach
    target: (Identifier "i")
    iterable: (Call callee: (Identifier "range") argument: (Number "3"))
    body: (Block
      statement: (If
        condition: (Binary {operator=eq} left: (Identifier "i") right: (Number "1"))
        consequence: (Block
          statement: (Continue)))
      statement: (Break))
    orelse: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "done")))))
  statement: (ForEach
    target: (SequencePattern {implicit} element: (Identifier "k") element: (Identifier "v"))
    iterable: (Call callee: (MemberAccess object: (Identifier "d") property: (Identifier "items")))
    body: (Block
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "use")
          argument: (Identifier "k")
          argument: (Identifier "v")))))
  statement: (ForEach
    target: (Identifier "x")
    iterable: (Tuple {implicit} element: (Number "1") element: (Number "2"))
    body: (Block
      statement: (ExpressionStatement value: (Identifier "x"))))
  statement: (ForEach
    target: (SequencePattern {implicit}
      element: (SequencePattern element: (Identifier "i") element: (Identifier "j"))
      element: (RestPattern name: (Identifier "rest")))
    iterable: (Identifier "pairs")
    body: (Block
      statement: (Empty)))
  statement: (While
    condition: (Identifier "running")
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "step"))))
    orelse: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "stop")))))
  statement: (Assert condition: (Identifier "ok"))
  statement: (Assert
    condition: (Binary {operator=gt} left: (Identifier "n") right: (Number "0"))
    message: (String {quote=double} content: (StringContent "positive")))
  statement: (Delete target: (Identifier "a"))
  statement: (Delete
    target: (Identifier "b")
    target: (Index object: (Identifier "c") index: (Number "0"))
    target: (MemberAccess object: (Identifier "d") property: (Identifier "e")))
  statement: (Delete target: (Tuple element: (Identifier "f") element: (Identifier "g")))
  statement: (Function
    name: (Identifier "early")
    parameter: (~Parameter name: (Identifier "n"))
    body: (Block
      statement: (If
        condition: (Identifier "n")
        consequence: (Block
          statement: (Return)))
      statement: (Return
        value: (Tuple {implicit}
          element: (Identifier "n")
          element: (Binary {operator=add} left: (Identifier "n") right: (Number "1"))))))
  statement: (Throw)
  statement: (Throw value: (Identifier "Error"))
  statement: (Throw
    value: (Call
      callee: (Identifier "Error")
      argument: (String {quote=double} content: (StringContent "x")))
    cause: (Identifier "cause"))
  statement: (ExpressionStatement value: (Identifier "a"))
  statement: (ExpressionStatement value: (Identifier "b"))
  statement: (ExpressionStatement value: (Identifier "c"))
  statement: (ExpressionStatement
    value: (~Tuple {implicit} element: (Identifier "a") element: (Identifier "b"))))
