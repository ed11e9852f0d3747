(Module
  comment: (Comment {attach=leading link=Function} "# Doubles ‼")
  statement: (Function {modifiers=[static abstract] async}
    name: (Identifier "twice")
    parameter: (~Parameter name: (Identifier "x"))
    parameter: (Parameter {variadic} name: (Identifier "rest"))
    body: (Block {implicit}
      statement: (Return value: (Binary {operator=mul} left: (Identifier "x") right: (Number "2")))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "twice")
      argument: (String "\"💩\"")
      error: (!Error unknown: (Identifier "y")))
    error: (!Missing {expected=";"})))
