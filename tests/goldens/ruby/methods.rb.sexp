(Module
  statement: (Function name: (Identifier "nothing"))
  statement: (Function
    name: (Identifier "no_parens")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (Parameter name: (Identifier "b") default_value: (Number "1"))
    body: (Block
      statement: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))))
  statement: (Function
    name: (Identifier "all_kinds")
    parameter: (~Parameter name: (Identifier "first"))
    parameter: (Parameter
      name: (Identifier "second")
      default_value: (Binary {operator=mul} left: (Identifier "first") right: (Number "2")))
    parameter: (Parameter {variadic} name: (Identifier "rest"))
    parameter: (~Parameter
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "left"))
        element: (SequencePattern
          element: (~BindingPattern name: (Identifier "right"))
          element: (RestPattern name: (Identifier "more")))))
    parameter: (~Parameter name: (Identifier "last"))
    parameter: (Parameter {param_kind=keyword} name: (Identifier "key"))
    parameter: (Parameter {param_kind=keyword}
      name: (Identifier "option")
      default_value: (Null "nil"))
    parameter: (Parameter {variadic param_kind=keyword_rest} name: (Identifier "options"))
    parameter: (Parameter {param_kind=block} name: (Identifier "block"))
    body: (Block
      statement: (Yield {yield_kind=block}
        argument: (Identifier "first")
        argument: (Argument {argument_kind=spread} value: (Identifier "rest"))
        argument: (Argument {argument_kind=named}
          name: (Identifier "key")
          value: (Identifier "key")))))
  statement: (Function
    name: (Identifier "forward")
    parameter: (Parameter {param_kind=forward})
    body: (Block
      statement: (Call callee: (Identifier "target") argument: (Argument {argument_kind=forward}))))
  statement: (Function
    name: (Identifier "anonymous")
    parameter: (Parameter {variadic})
    parameter: (Parameter {variadic param_kind=keyword_rest})
    parameter: (Parameter {param_kind=block})
    body: (Block
      statement: (Call
        callee: (Identifier "target")
        argument: (Argument {argument_kind=spread})
        argument: (Argument {argument_kind=map_spread})
        argument: (Argument {argument_kind=block}))))
  statement: (Function
    name: (Identifier "strict")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (Parameter {param_kind=no_keywords})
    body: (Identifier "a"))
  statement: (Function
    name: (Identifier "square")
    parameter: (~Parameter name: (Identifier "x"))
    body: (Binary {operator=mul} left: (Identifier "x") right: (Identifier "x")))
  statement: (Function
    name: (Identifier "safe")
    parameter: (~Parameter name: (Identifier "x"))
    body: (Try {form=modifier}
      body: (Call callee: (Identifier "Integer") argument: (Identifier "x"))
      handler: (~Catch body: (Null "nil"))))
  statement: (Function
    name: (Identifier "greet")
    body: (Call
      callee: (Identifier "puts")
      argument: (String {quote=double} content: (StringContent "hello"))))
  statement: (Function
    name: (Identifier "ask?")
    body: (Block
      statement: (Boolean {truth=true} "true")))
  statement: (Function
    name: (Identifier "save!")
    body: (Block
      statement: (This "self")))
  statement: (Function {callable_kind=setter}
    name: (Identifier "name")
    parameter: (~Parameter name: (Identifier "value"))
    body: (Block
      statement: (Assignment
        target: (Identifier {binding=instance} "@name")
        value: (Identifier "value"))))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "other"))
    body: (Identifier "other"))
  statement: (Function {callable_kind=operator} name: (Identifier))
  statement: (Function {callable_kind=operator} name: (Identifier))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "index"))
    body: (Index object: (Identifier {binding=instance} "@list") index: (Identifier "index")))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "index"))
    parameter: (~Parameter name: (Identifier "value"))
    body: (Block
      statement: (Assignment
        target: (Index object: (Identifier {binding=instance} "@list") index: (Identifier "index"))
        value: (Identifier "value"))))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "other")))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "other"))
    body: (Boolean {truth=true} "true"))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "pattern")))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "command"))
    body: (Identifier "command"))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "x")))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "x")))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "x")))
  statement: (Function name: (Identifier "class"))
  statement: (Method {callable_kind=singleton}
    receiver: (This "self")
    name: (Identifier "at_top")
    body: (Number "1"))
  statement: (Method {callable_kind=singleton}
    receiver: (Identifier "object")
    name: (Identifier "single")
    parameter: (~Parameter name: (Identifier "a"))
    body: (Block
      statement: (Identifier "a")))
  statement: (Method {callable_kind=singleton}
    receiver: (Identifier "make_one")
    name: (Identifier "odd"))
  statement: (Function
    name: (Identifier "outer")
    body: (Block
      statement: (Function
        name: (Identifier "inner")
        body: (Block
          statement: (Number "1")))))
  statement: (Method {modifiers=[static]}
    receiver: (Identifier "CONSTANT")
    name: (Identifier "method"))
  statement: (Function name: (Identifier "Constant"))
  statement: (Call
    callee: (Identifier "define_method")
    argument: (Symbol ":dynamic")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "a"))
      parameter: (Parameter name: (Identifier "b") default_value: (Number "2"))
      body: (Block
        statement: (Identifier "a"))))
  statement: (Alias name: (Identifier "new_name") target: (Identifier "old_name"))
  statement: (Alias name: (Symbol ":sym_new") target: (Symbol ":sym_old"))
  statement: (Alias
    name: (Identifier {binding=global} "$new")
    target: (Identifier {binding=global} "$old"))
  statement: (Alias name: (Identifier) target: (Identifier))
  statement: (Alias name: (Identifier "new") target: (Identifier "old"))
  statement: (Delete target: (Identifier "one"))
  statement: (Delete
    target: (Symbol ":two")
    target: (Identifier "three?")
    target: (Identifier)
    target: (Identifier "four")))
