(Module
  statement: (ExpressionStatement
    value: (Binary {operator=sub}
      left: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
      right: (Binary {operator=matmul}
        left: (Binary {operator=mod}
          left: (Binary {operator=floordiv}
            left: (Binary {operator=div}
              left: (Binary {operator=mul} left: (Identifier "c") right: (Identifier "d"))
              right: (Identifier "e"))
            right: (Identifier "f"))
          right: (Binary {operator=pow} left: (Identifier "g") right: (Identifier "h")))
        right: (Identifier "i"))))
  statement: (ExpressionStatement
    value: (Binary {operator=bor}
      left: (Binary {operator=band}
        left: (Binary {operator=shr}
          left: (Binary {operator=shl} left: (Identifier "x") right: (Number "1"))
          right: (Number "2"))
        right: (Number "3"))
      right: (Binary {operator=bxor}
        left: (Number "4")
        right: (Unary {operator=bnot} operand: (Number "5")))))
  statement: (ExpressionStatement
    value: (Binary {operator=add}
      left: (Unary {operator=neg}
        operand: (Binary {operator=pow}
          left: (Identifier "x")
          right: (Unary {operator=neg} operand: (Identifier "y"))))
      right: (Unary {operator=plus} operand: (Identifier "z"))))
  statement: (ExpressionStatement
    value: (Binary {operator=or}
      left: (Binary {operator=and}
        left: (Unary {operator=not} operand: (Identifier "a"))
        right: (Identifier "b"))
      right: (Unary {operator=not} operand: (Identifier "c"))))
  statement: (ExpressionStatement
    value: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b")))
  statement: (ExpressionStatement
    value: (ComparisonChain {operator=lt}
      operand: (Identifier "a")
      operator: (OperatorToken "<")
      operand: (Identifier "b")
      operator: (OperatorToken "<=")
      operand: (Identifier "c")
      operator: (OperatorToken "!=")
      operand: (Identifier "d")))
  statement: (ExpressionStatement
    value: (Binary {operator=in} left: (Identifier "a") right: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Binary {operator=not_in} left: (Identifier "a") right: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Binary {operator=is} left: (Identifier "a") right: (Identifier "b")))
  statement: (ExpressionStatement
    value: (Binary {operator=is_not} left: (Identifier "a") right: (Null "None")))
  statement: (ExpressionStatement
    value: (ComparisonChain {operator=not_in}
      operand: (Identifier "a")
      operator: (OperatorToken "not in")
      operand: (Identifier "b")
      operator: (OperatorToken "is not")
      operand: (Identifier "c")))
  statement: (ExpressionStatement
    value: (Conditional
      consequence: (Identifier "first")
      condition: (Identifier "test")
      alternative: (Identifier "second")))
  statement: (ExpressionStatement
    value: (Conditional
      consequence: (Identifier "outer")
      condition: (Identifier "p")
      alternative: (Conditional
        consequence: (Identifier "inner")
        condition: (Identifier "q")
        alternative: (Identifier "last"))))
  statement: (ExpressionStatement
    value: (Parenthesized
      value: (Assignment {form=expression} target: (Identifier "n") value: (Number "10"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "print")
      argument: (Assignment {form=expression}
        target: (Identifier "total")
        value: (Call callee: (Identifier "f") argument: (Identifier "x")))
      argument: (Argument {argument_kind=named}
        name: (Identifier "end")
        value: (String {quote=double}))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess
        object: (MemberAccess object: (Identifier "obj") property: (Identifier "attr"))
        property: (Identifier "method"))
      argument: (Number "1")
      argument: (Argument {argument_kind=spread} value: (Identifier "args"))
      argument: (Argument {argument_kind=named}
        name: (Identifier "key")
        value: (Identifier "value"))
      argument: (Argument {argument_kind=map_spread} value: (Identifier "options"))))
  statement: (ExpressionStatement
    value: (MemberAccess
      object: (Index
        object: (Call callee: (Call callee: (Identifier "f")) argument: (Identifier "x"))
        index: (Number "0"))
      property: (Identifier "y")))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "f")
      argument: (Comprehension {comprehension_kind=generator}
        element: (Identifier "x")
        clause: (ComprehensionClause {clause_kind=for}
          target: (Identifier "x")
          iterable: (Identifier "y")))))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Index object: (Identifier "m") index: (Number "1"))
      element: (Index object: (Identifier "m") index: (Number "1") index: (Number "2"))
      element: (Index
        object: (Identifier "m")
        index: (Range {form=slice} start: (Identifier "i") stop: (Identifier "j")))
      element: (Index object: (Identifier "m") index: (Range {form=slice} step: (Number "2")))
      element: (Index object: (Identifier "m") index: (Range {form=slice} start: (Identifier "i")))
      element: (Index
        object: (Identifier "m")
        index: (Range {form=slice} stop: (Identifier "j") step: (Identifier "k")))
      element: (Index
        object: (Identifier "m")
        index: (Range {form=slice})
        index: (Placeholder {placeholder_kind=ellipsis} "..."))
      element: (Index
        object: (Identifier "m")
        index: (Range {form=slice}
          start: (Identifier "i")
          stop: (Identifier "j")
          step: (Identifier "k")))))
  statement: (ExpressionStatement
    value: (Index
      object: (Index object: (Identifier "m") index: (Unary {operator=neg} operand: (Number "1")))
      index: (Range {form=slice} step: (Unary {operator=neg} operand: (Number "1")))))
  statement: (ExpressionStatement
    value: (List
      element: (Number "1")
      element: (Spread operand: (Identifier "rest"))
      element: (Tuple element: (Number "2"))))
  statement: (ExpressionStatement value: (Set element: (Number "1") element: (Number "2")))
  statement: (ExpressionStatement
    value: (Map
      entry: (MapEntry
        key: (String {quote=double} content: (StringContent "k"))
        value: (Number "1"))
      entry: (MapEntry key: (Identifier "k") value: (Number "2"))
      entry: (Spread {spread_kind=mapping} operand: (Identifier "more"))))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Tuple)
      element: (Tuple element: (Number "1"))
      element: (Tuple element: (Number "1") element: (Number "2"))
      element: (Parenthesized value: (Number "1"))))
  statement: (ExpressionStatement value: (~Tuple {implicit} element: (List) element: (Map)))
  statement: (ExpressionStatement value: (Parenthesized value: (Yield)))
  statement: (ExpressionStatement value: (Await operand: (Identifier "task")))
  statement: (ExpressionStatement value: (Placeholder {placeholder_kind=ellipsis} "..."))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Boolean {truth=true} "True")
      element: (Boolean {truth=false} "False")
      element: (Null "None")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "a")
      value: (Assignment
        target: (Identifier "b")
        value: (Assignment target: (Identifier "c") value: (Number "0")))))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=add} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=sub} target: (Identifier "x") value: (Number "2")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=mul} target: (Identifier "x") value: (Number "2")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=floordiv} target: (Identifier "x") value: (Identifier "y")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=pow} target: (Identifier "x") value: (Identifier "y")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=matmul} target: (Identifier "x") value: (Identifier "y")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=shr} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=shl} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=band} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=bxor} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=bor} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=mod} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment {assign_op=div} target: (Identifier "x") value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Index object: (Identifier "lst") index: (Number "0"))
      value: (Assignment
        target: (MemberAccess object: (Identifier "obj") property: (Identifier "attr"))
        value: (Identifier "value"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "t")
      value: (Tuple {implicit} element: (Number "1") element: (Number "2"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "t")
      value: (Tuple {implicit}
        element: (Spread operand: (Identifier "a"))
        element: (Identifier "b")))))
