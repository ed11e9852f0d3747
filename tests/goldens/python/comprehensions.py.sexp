(Module
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Identifier "x")
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Binary {operator=mul} left: (Identifier "x") right: (Identifier "y"))
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))
      clause: (ComprehensionClause {clause_kind=if}
        condition: (Binary {operator=gt} left: (Identifier "x") right: (Number "1")))
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "y")
        iterable: (Identifier "ys"))
      clause: (ComprehensionClause {clause_kind=if} condition: (Identifier "y"))
      clause: (ComprehensionClause {clause_kind=if} condition: (Identifier "z"))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=map}
      element: (MapEntry key: (Identifier "k") value: (Identifier "v"))
      clause: (ComprehensionClause {clause_kind=for}
        target: (SequencePattern {implicit} element: (Identifier "k") element: (Identifier "v"))
        iterable: (Call
          callee: (MemberAccess object: (Identifier "pairs") property: (Identifier "items"))))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=set}
      element: (Identifier "x")
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=generator}
      element: (Identifier "x")
      clause: (ComprehensionClause {async clause_kind=for}
        target: (Identifier "x")
        iterable: (Call callee: (Identifier "aiter")))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "sum")
      argument: (Comprehension {comprehension_kind=generator}
        element: (Binary {operator=pow} left: (Identifier "x") right: (Number "2"))
        clause: (ComprehensionClause {clause_kind=for}
          target: (Identifier "x")
          iterable: (Call callee: (Identifier "range") argument: (Number "10"))))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Comprehension {comprehension_kind=list}
        element: (Identifier "j")
        clause: (ComprehensionClause {clause_kind=for}
          target: (Identifier "j")
          iterable: (Identifier "i")))
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "i")
        iterable: (Identifier "m"))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Identifier "f")
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "f")
        iterable: (Tuple
          element: (Lambda {form=lambda} body: (Number "1"))
          element: (Lambda {form=lambda}
            parameter: (~Parameter name: (Identifier "x"))
            body: (Identifier "x"))))))
  statement: (ExpressionStatement value: (Lambda {form=lambda} body: (Null "None")))
  statement: (ExpressionStatement
    value: (Lambda {form=lambda}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Binary {operator=add} left: (Identifier "x") right: (Number "1"))))
  statement: (ExpressionStatement
    value: (Lambda {form=lambda}
      parameter: (~Parameter name: (Identifier "x"))
      parameter: (Parameter name: (Identifier "y") default_value: (Number "2"))
      parameter: (Parameter {variadic} name: (Identifier "a"))
      parameter: (~Parameter name: (Identifier "k"))
      parameter: (Parameter {variadic param_kind=keyword_rest} name: (Identifier "o"))
      body: (Tuple element: (Identifier "x") element: (Identifier "y"))))
  statement: (ExpressionStatement
    value: (Lambda {form=lambda}
      parameter: (~Parameter name: (Identifier "a"))
      parameter: (Parameter {param_kind=separator})
      parameter: (~Parameter name: (Identifier "b"))
      parameter: (Parameter {param_kind=separator})
      parameter: (~Parameter name: (Identifier "c"))
      body: (Identifier "a")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "key")
      value: (Lambda {form=lambda}
        parameter: (~Parameter name: (Identifier "p"))
        body: (Lambda {form=lambda}
          parameter: (~Parameter name: (Identifier "q"))
          body: (Binary {operator=add} left: (Identifier "p") right: (Identifier "q"))))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "sorted")
      argument: (Identifier "xs")
      argument: (Argument {argument_kind=named}
        name: (Identifier "key")
        value: (Lambda {form=lambda}
          parameter: (~Parameter name: (Identifier "x"))
          body: (Tuple
            element: (Unary {operator=neg}
              operand: (Index object: (Identifier "x") index: (Number "1")))
            element: (Index object: (Identifier "x") index: (Number "0"))))))))
