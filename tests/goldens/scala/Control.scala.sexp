(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Control")
    member: (If
      condition: (Identifier "a")
      consequence: (Identifier "b")
      alternative: (If {elif}
        condition: (Identifier "c")
        consequence: (Identifier "d")
        alternative: (Block
          statement: (Identifier "e"))))
    member: (If condition: (Identifier "a") consequence: (Identifier "b"))
    member: (Field {binding=val}
      name: (Identifier "x")
      initializer: (If
        condition: (Identifier "a")
        consequence: (Identifier "b")
        alternative: (Identifier "c")))
    member: (While
      condition: (Identifier "a")
      body: (Block
        statement: (Identifier "b")
        statement: (Identifier "c")))
    member: (DoWhile
      body: (Block
        statement: (Identifier "a"))
      condition: (Identifier "b"))
    member: (ForEach
      target: (Identifier "x")
      iterable: (Identifier "xs")
      body: (Call callee: (Identifier "f") argument: (Identifier "x")))
    member: (ForEach
      target: (TypePattern name: (Identifier "x") type: (NamedType "T"))
      iterable: (Identifier "xs")
      body: (Call callee: (Identifier "f") argument: (Identifier "x")))
    member: (ForEach
      clause: (~ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))
      clause: (ComprehensionClause {clause_kind=if}
        condition: (Binary {operator=gt} left: (Identifier "x") right: (Number "1")))
      body: (Call callee: (Identifier "f") argument: (Identifier "x")))
    member: (ForEach
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))
      clause: (~ComprehensionClause {clause_kind=for}
        target: (Identifier "y")
        iterable: (Identifier "ys"))
      clause: (ComprehensionClause {clause_kind=if}
        condition: (Binary {operator=gt} left: (Identifier "y") right: (Identifier "x")))
      clause: (ComprehensionClause {clause_kind=let} target: (Identifier "z") value: (Number "1"))
      clause: (ComprehensionClause {clause_kind=if} condition: (Identifier "z"))
      body: (Call callee: (Identifier "f") argument: (Identifier "x")))
    member: (ForEach
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))
      clause: (~ComprehensionClause {clause_kind=let}
        target: (Identifier "y")
        value: (Call callee: (Identifier "g") argument: (Identifier "x")))
      clause: (ComprehensionClause {clause_kind=if} condition: (Identifier "y"))
      body: (Call callee: (Identifier "f") argument: (Identifier "y")))
    member: (Comprehension {comprehension_kind=for_yield}
      clause: (ComprehensionClause {clause_kind=for}
        target: (SequencePattern
          element: (~BindingPattern name: (Identifier "a"))
          element: (~BindingPattern name: (Identifier "b")))
        iterable: (Identifier "xs"))
      clause: (ComprehensionClause {clause_kind=for}
        target: (ConstructorPattern
          type: (NamedType "Some")
          element: (~BindingPattern name: (Identifier "c")))
        iterable: (Identifier "a"))
      element: (Tuple element: (Identifier "a") element: (Identifier "c")))
    member: (Comprehension {comprehension_kind=for_yield}
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))
      element: (Identifier "x"))
    member: (Comprehension {comprehension_kind=for_yield}
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))
      element: (Block
        statement: (Identifier "x")))
    member: (Block
      statement: (Identifier "a"))))
