(Module
  statement: (Variable {binding=const}
    pattern: (SequencePattern
      element: (~BindingPattern name: (Identifier "a"))
      element: (~BindingPattern name: (Identifier "b")))
    initializer: (Identifier "pair"))
  statement: (Variable {binding=let}
    pattern: (SequencePattern
      element: (~BindingPattern name: (Identifier "c"))
      element: (DefaultPattern name: (Identifier "d") default_value: (Number "1"))
      element: (RestPattern name: (Identifier "rest")))
    initializer: (Identifier "list"))
  statement: (Variable {binding=var}
    pattern: (MapPattern
      entry: (~MapEntry {shorthand} key: (Identifier "x"))
      entry: (~MapEntry {shorthand} key: (Identifier "y")))
    initializer: (Identifier "point"))
  statement: (Variable {binding=const}
    pattern: (MapPattern
      entry: (MapEntry key: (Identifier "p") value: (~BindingPattern name: (Identifier "q")))
      entry: (~MapEntry {shorthand}
        value: (DefaultPattern name: (Identifier "r") default_value: (Number "2")))
      entry: (MapEntry
        key: (Identifier "s")
        value: (DefaultPattern name: (Identifier "t") default_value: (Number "3")))
      entry: (MapEntry {computed}
        key: (Identifier "key")
        value: (~BindingPattern name: (Identifier "u")))
      entry: (MapEntry
        key: (String {quote=double} content: (StringContent "quoted"))
        value: (~BindingPattern name: (Identifier "v")))
      entry: (RestPattern {spread_kind=mapping} name: (Identifier "others")))
    initializer: (Identifier "object"))
  statement: (Variable {binding=const}
    pattern: (MapPattern
      entry: (MapEntry
        key: (Identifier "deep")
        value: (MapPattern
          entry: (MapEntry
            key: (Identifier "deeper")
            value: (SequencePattern
              element: (~BindingPattern name: (Identifier "first"))
              element: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "last"))))))))
    initializer: (Identifier "nested"))
  statement: (DeclarationGroup {binding=const}
    declarator: (Variable {binding=const}
      pattern: (SequencePattern
        element: (SequencePattern element: (~BindingPattern name: (Identifier "m")))
        element: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "n"))))
      initializer: (Identifier "mixed"))
    declarator: (Variable {binding=const} name: (Identifier "single") initializer: (Number "1")))
  statement: (DeclarationGroup {binding=let}
    declarator: (Variable {binding=let}
      pattern: (SequencePattern element: (~BindingPattern name: (Identifier "o")))
      initializer: (List))
    declarator: (Variable {binding=let}
      pattern: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "z")))
      initializer: (Map)))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern element: (Identifier "a") element: (Identifier "b"))
      value: (List element: (Identifier "b") element: (Identifier "a"))))
  statement: (ExpressionStatement
    value: (Parenthesized
      value: (Assignment
        target: (MapPattern
          entry: (~MapEntry {shorthand} key: (Identifier "x"))
          entry: (MapEntry
            key: (Identifier "y")
            value: (MemberAccess object: (Identifier "point") property: (Identifier "y")))
          entry: (~MapEntry {shorthand}
            value: (DefaultPattern name: (Identifier "z") default_value: (Number "1"))))
        value: (Identifier "object"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern
        element: (Index object: (Identifier "list") index: (Number "0"))
        element: (DefaultPattern
          pattern: (MemberAccess object: (Identifier "object") property: (Identifier "key"))
          default_value: (Number "1"))
        element: (RestPattern name: (Identifier "tail")))
      value: (Identifier "values")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern
        element: (SequencePattern element: (Identifier "a"))
        element: (MapPattern
          entry: (MapEntry key: (Identifier "b") value: (SequencePattern element: (Identifier "c")))))
      value: (Identifier "nested")))
  statement: (Function
    name: (Identifier "parameters")
    parameter: (~Parameter
      pattern: (MapPattern
        entry: (~MapEntry {shorthand} key: (Identifier "a"))
        entry: (MapEntry
          key: (Identifier "b")
          value: (DefaultPattern
            pattern: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "c")))
            default_value: (Map)))
        entry: (RestPattern {spread_kind=mapping} name: (Identifier "d"))))
    parameter: (~Parameter
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "e"))
        element: (DefaultPattern name: (Identifier "f") default_value: (Number "1"))))
    parameter: (Parameter {variadic}
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "g"))
        element: (~BindingPattern name: (Identifier "h"))))
    body: (Block))
  statement: (Variable {binding=const}
    name: (Identifier "arrow")
    initializer: (Lambda {form=arrow}
      parameter: (~Parameter
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "a"))
          element: (~BindingPattern name: (Identifier "b"))))
      parameter: (~Parameter
        pattern: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "c"))))
      body: (Binary {operator=add}
        left: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
        right: (Identifier "c"))))
  statement: (ForEach {binding=const}
    target: (SequencePattern
      element: (~BindingPattern name: (Identifier "i"))
      element: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "j"))))
    iterable: (Identifier "entries")
    body: (Empty)))
