(Module
  statement: (Directive {directive_kind=use_strict}
    directive_argument: (String {quote=double} content: (StringContent "use strict")))
  statement: (Function
    name: (Identifier "plain")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b"))
    body: (Block
      statement: (Return
        value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))))
  statement: (Function
    name: (Identifier "defaults")
    parameter: (Parameter name: (Identifier "a") default_value: (Number "1"))
    parameter: (Parameter
      pattern: (MapPattern
        entry: (~MapEntry {shorthand} key: (Identifier "b"))
        entry: (~MapEntry {shorthand}
          value: (DefaultPattern name: (Identifier "c") default_value: (Number "2"))))
      default_value: (Map))
    parameter: (Parameter
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "d"))
        element: (~BindingPattern name: (Identifier "e")))
      default_value: (List))
    parameter: (Parameter {variadic} name: (Identifier "rest"))
    body: (Block
      statement: (Directive {directive_kind=use_strict}
        directive_argument: (String {quote=double} content: (StringContent "use strict")))
      statement: (Function name: (Identifier "inner") body: (Block))
      statement: (Return value: (Identifier "inner"))))
  statement: (Function {async}
    name: (Identifier "waits")
    body: (Block
      statement: (ExpressionStatement value: (Await operand: (Call callee: (Identifier "plain"))))))
  statement: (Function {generator}
    name: (Identifier "counts")
    body: (Block
      statement: (Variable {binding=const}
        name: (Identifier "got")
        initializer: (Yield value: (Number "1")))
      statement: (ExpressionStatement
        value: (Yield {yield_kind=delegate} value: (Call callee: (Identifier "counts"))))
      statement: (ExpressionStatement value: (Yield))))
  statement: (Function {async generator} name: (Identifier "both") body: (Block))
  statement: (Variable {binding=const}
    name: (Identifier "expression")
    initializer: (Lambda {form=function} body: (Block)))
  statement: (Variable {binding=const}
    name: (Identifier "named")
    initializer: (Lambda {form=function}
      name: (Identifier "self")
      parameter: (~Parameter name: (Identifier "n"))
      body: (Block
        statement: (Return
          value: (Conditional
            condition: (Identifier "n")
            consequence: (Call
              callee: (Identifier "self")
              argument: (Binary {operator=sub} left: (Identifier "n") right: (Number "1")))
            alternative: (Number "0"))))))
  statement: (Variable {binding=const}
    name: (Identifier "generator")
    initializer: (Lambda {generator form=function} body: (Block)))
  statement: (Variable {binding=const}
    name: (Identifier "arrow")
    initializer: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Binary {operator=mul} left: (Identifier "x") right: (Number "2"))))
  statement: (Variable {binding=const}
    name: (Identifier "arrows")
    initializer: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "x"))
      parameter: (Parameter name: (Identifier "y") default_value: (Number "1"))
      body: (Parenthesized
        value: (Map
          entry: (~MapEntry {shorthand} key: (Identifier "x"))
          entry: (~MapEntry {shorthand} key: (Identifier "y"))))))
  statement: (Variable {binding=const}
    name: (Identifier "block")
    initializer: (Lambda {async form=arrow}
      parameter: (Parameter {variadic} name: (Identifier "args"))
      body: (Block
        statement: (Return value: (Identifier "args")))))
  statement: (Variable {binding=const}
    name: (Identifier "noneAtAll")
    initializer: (Lambda {form=arrow} body: (Block)))
  statement: (Variable {binding=const}
    name: (Identifier "picks")
    initializer: (Lambda {form=arrow}
      parameter: (~Parameter
        pattern: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "id"))))
      parameter: (~Parameter
        pattern: (SequencePattern element: (~BindingPattern name: (Identifier "head"))))
      body: (Binary {operator=coalesce} left: (Identifier "id") right: (Identifier "head"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Parenthesized
        value: (Lambda {form=function}
          body: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "expression"))))))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Parenthesized
        value: (Lambda {form=arrow}
          body: (Call callee: (Identifier "arrow") argument: (Number "1"))))))
  statement: (Function
    name: (Identifier "last")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b"))
    body: (Block
      statement: (Return))))
