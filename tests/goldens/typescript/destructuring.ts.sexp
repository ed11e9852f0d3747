(Module
  statement: (Variable {binding=const}
    name: (Identifier "f")
    initializer: (Lambda {form=arrow}
      parameter: (Parameter
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "a"))
          element: (SequencePattern
            element: (~BindingPattern name: (Identifier "b"))
            element: (MapPattern
              entry: (~MapEntry {shorthand} key: (Identifier "c"))
              entry: (MapEntry
                key: (Identifier "d")
                value: (DefaultPattern name: (Identifier "e") default_value: (Number "1")))
              entry: (MapEntry
                key: (Identifier "f")
                value: (~BindingPattern name: (Identifier "g")))))
          element: (RestPattern name: (Identifier "h")))
        declared_type: (NamedType "T"))
      parameter: (Parameter
        pattern: (MapPattern
          entry: (~MapEntry {shorthand} key: (Identifier "i"))
          entry: (MapEntry
            key: (Identifier "j")
            value: (DefaultPattern
              pattern: (SequencePattern element: (~BindingPattern name: (Identifier "k")))
              default_value: (List)))))
      parameter: (Parameter {variadic}
        pattern: (SequencePattern element: (~BindingPattern name: (Identifier "l")))
        declared_type: (ArrayType {array_rank=1} type: (NamedType "U")))
      body: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern
        element: (Identifier "a")
        element: (SequencePattern
          element: (Identifier "b")
          element: (MapPattern
            entry: (~MapEntry {shorthand} key: (Identifier "c"))
            entry: (MapEntry
              key: (Identifier "d")
              value: (DefaultPattern name: (Identifier "e") default_value: (Number "1")))
            entry: (MapEntry key: (Identifier "f") value: (Identifier "g"))))
        element: (RestPattern name: (Identifier "h")))
      value: (Identifier "x")))
  statement: (ForEach {binding=const}
    target: (SequencePattern
      element: (~BindingPattern name: (Identifier "a"))
      element: (MapPattern
        entry: (MapEntry key: (Identifier "b") value: (~BindingPattern name: (Identifier "c")))))
    iterable: (Identifier "y")
    body: (Empty))
  statement: (ForEach
    target: (SequencePattern
      element: (Identifier "a")
      element: (MapPattern entry: (MapEntry key: (Identifier "b") value: (Identifier "c"))))
    iterable: (Identifier "y")
    body: (Empty))
  statement: (Try
    body: (Block)
    handler: (Catch
      pattern: (SequencePattern element: (~BindingPattern name: (Identifier "e")))
      body: (Block)))
  statement: (ExpressionStatement
    value: (Parenthesized
      value: (Assignment
        target: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "x")))
        value: (Identifier "y"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "z")
      value: (Map
        entry: (~MapEntry {shorthand} key: (Identifier "q"))
        entry: (Spread {spread_kind=mapping} operand: (Identifier "r")))))
  statement: (Variable {binding=const}
    pattern: (MapPattern
      entry: (MapEntry key: (Identifier "a") value: (~BindingPattern name: (Identifier "b")))
      entry: (~MapEntry {shorthand}
        value: (DefaultPattern name: (Identifier "c") default_value: (Number "1")))
      entry: (MapEntry
        key: (Identifier "d")
        value: (MapPattern
          entry: (MapEntry
            key: (Identifier "e")
            value: (SequencePattern element: (~BindingPattern name: (Identifier "f"))))))
      entry: (RestPattern {spread_kind=mapping} name: (Identifier "rest")))
    declared_type: (NamedType "Shape")
    initializer: (Identifier "value"))
  statement: (DeclarationGroup {binding=let}
    declarator: (Variable {binding=let}
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "g"))
        element: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "h")))
        element: (DefaultPattern
          pattern: (SequencePattern element: (~BindingPattern name: (Identifier "i")))
          default_value: (List)))
      declared_type: (NamedType "Tuple")
      initializer: (Identifier "list"))
    declarator: (Variable {binding=let}
      name: (Identifier "j")
      declared_type: (NamedType {builtin} "number")))
  statement: (Function
    name: (Identifier "k")
    receiver: (Parameter {param_kind=receiver}
      name: (This "this")
      declared_type: (NamedType {builtin} "void"))
    parameter: (Parameter
      pattern: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "l")))
      declared_type: (ObjectType
        member: (Field name: (Identifier "l") declared_type: (NamedType {builtin} "string"))))
    parameter: (Parameter
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "m"))
        element: (DefaultPattern name: (Identifier "n") default_value: (Number "1")))
      declared_type: (TupleType
        element: (NamedType {builtin} "string")
        element: (TypeOperator {type_operator=optional} type: (NamedType {builtin} "number"))))
    return_type: (NamedType {builtin} "void")
    body: (Block))
  statement: (Variable {binding=const}
    name: (Identifier "o")
    initializer: (Lambda {form=arrow}
      parameter: (Parameter
        pattern: (MapPattern
          entry: (MapEntry
            key: (Identifier "p")
            value: (DefaultPattern
              pattern: (MapPattern entry: (~MapEntry {shorthand} key: (Identifier "q")))
              default_value: (Map))))
        declared_type: (NamedType "R")
        default_value: (Map))
      return_type: (TypeQuery {operator=typeof} value: (Identifier "q"))
      body: (Identifier "q"))))
