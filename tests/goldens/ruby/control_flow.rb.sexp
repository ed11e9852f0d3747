(Module
  statement: (If
    condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "0"))
    consequence: (Block
      statement: (Identifier "one"))
    alternative: (If {elif}
      condition: (Binary {operator=eq} left: (Identifier "a") right: (Number "0"))
      consequence: (Block
        statement: (Identifier "zero"))
      alternative: (Block
        statement: (Identifier "minus"))))
  statement: (If
    condition: (Identifier "ready")
    consequence: (Block
      statement: (Identifier "start"))
    alternative: (If {elif}
      condition: (Call callee: (Identifier "waiting?"))
      comment: (Comment {comment_style=hash attach=leading} "# still")
      alternative: (If {elif}
        condition: (Binary {operator=and}
          left: (Identifier "late")
          right: (Unary {operator=not} operand: (Identifier "lost")))
        consequence: (Block
          statement: (Identifier "hurry")
          statement: (Identifier "run"))
        alternative: (Block))))
  statement: (If {negated}
    condition: (Identifier "done")
    consequence: (Block
      statement: (Identifier "work"))
    alternative: (Block
      statement: (Identifier "rest")))
  statement: (If {negated}
    condition: (Call callee: (Identifier "empty?"))
    consequence: (Block
      statement: (Identifier "show")))
  statement: (If {form=modifier}
    consequence: (Call callee: (Identifier "puts") argument: (Identifier "total"))
    condition: (Binary {operator=and}
      left: (Binary {operator=gt} left: (Identifier "total") right: (Number "1"))
      right: (Unary {operator=not} operand: (Identifier "quiet"))))
  statement: (If {negated form=modifier}
    consequence: (Call callee: (Identifier "puts") argument: (Identifier "total"))
    condition: (Identifier "quiet"))
  statement: (While {form=modifier}
    body: (Call callee: (Identifier "sleep") argument: (Number "1"))
    condition: (Call callee: (Identifier "busy?")))
  statement: (While {negated form=modifier}
    body: (Call callee: (Identifier "sleep") argument: (Number "1"))
    condition: (Identifier "ready"))
  statement: (Assignment
    target: (Identifier "label")
    value: (Conditional
      condition: (Binary {operator=eq} left: (Identifier "count") right: (Number "1"))
      consequence: (String {quote=double} content: (StringContent "item"))
      alternative: (String {quote=double} content: (StringContent "items"))))
  statement: (Assignment
    target: (Identifier "nested")
    value: (Conditional
      condition: (Identifier "a")
      consequence: (Conditional
        condition: (Identifier "b")
        consequence: (Number "1")
        alternative: (Number "2"))
      alternative: (Conditional
        condition: (Identifier "c")
        consequence: (Number "3")
        alternative: (Number "4"))))
  statement: (Assignment
    target: (Identifier "value")
    value: (If
      condition: (Identifier "a")
      consequence: (Block
        statement: (Identifier "b"))
      alternative: (Block
        statement: (Identifier "c"))))
  statement: (Assignment
    target: (Identifier "value")
    value: (Parenthesized
      value: (If {form=modifier} consequence: (Identifier "x") condition: (Identifier "y"))))
  statement: (While
    condition: (Assignment target: (Identifier "line") value: (Identifier "gets"))
    body: (Block
      statement: (If {form=modifier}
        consequence: (Continue)
        condition: (Call
          callee: (~MemberAccess object: (Identifier "line") property: (Identifier "empty?"))))
      statement: (If {negated form=modifier} consequence: (Break) condition: (Identifier "line"))
      statement: (If {form=modifier}
        consequence: (Jump {jump_kind=redo})
        condition: (Identifier "again"))))
  statement: (While
    condition: (Identifier "a")
    body: (Block
      statement: (Identifier "b")))
  statement: (While {negated}
    condition: (Call
      callee: (~MemberAccess object: (Identifier "n") property: (Identifier "zero?")))
    body: (Block
      statement: (Assignment {assign_op=sub} target: (Identifier "n") value: (Number "1"))))
  statement: (DoWhile
    body: (Block
      statement: (Identifier "step")
      statement: (Assignment {assign_op=add} target: (Identifier "n") value: (Number "1")))
    condition: (Binary {operator=lt} left: (Identifier "n") right: (Number "10")))
  statement: (DoWhile {negated}
    body: (Block
      statement: (Identifier "step"))
    condition: (Binary {operator=gt} left: (Identifier "n") right: (Number "10")))
  statement: (ScopedBlock {scope_kind=begin}
    statement: (Identifier "a")
    statement: (Identifier "b"))
  statement: (ForEach
    target: (Identifier "x")
    iterable: (Identifier "xs")
    body: (Block
      statement: (Call callee: (Identifier "puts") argument: (Identifier "x"))))
  statement: (ForEach
    target: (SequencePattern {implicit} element: (Identifier "key") element: (Identifier "value"))
    iterable: (Identifier "pairs")
    body: (Block
      statement: (Call callee: (Identifier "puts") argument: (Identifier "key"))))
  statement: (ForEach
    target: (SequencePattern {implicit}
      element: (Identifier {binding=instance} "@i")
      element: (RestPattern name: (Identifier "rest")))
    iterable: (Identifier "list")
    body: (Block))
  statement: (ForEach
    target: (MemberAccess object: (Identifier "point") property: (Identifier "x"))
    iterable: (Range {operator=range_incl} start: (Number "1") stop: (Number "3"))
    body: (Block))
  statement: (Call
    callee: (Identifier "loop")
    block: (Lambda {form=do_block}
      body: (Block
        statement: (Break))))
  statement: (Switch
    subject: (Identifier "n")
    case: (Case pattern: (Number "0") body: (Identifier "zero"))
    case: (Case pattern: (Number "1") pattern: (Number "2") body: (Identifier "few"))
    case: (Case
      pattern: (Range {operator=range_incl} start: (Number "3") stop: (Number "9"))
      pattern: (Identifier "Integer")
      body: (Identifier "some")
      body: (Identifier "more"))
    case: (Case pattern: (Spread operand: (Identifier "others")) pattern: (Null "nil"))
    case: (Case
      pattern: (Lambda {form=lambda}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Block
          statement: (Binary {operator=gt} left: (Identifier "x") right: (Number "100"))))
      body: (Identifier "many"))
    case: (Case {default} body: (Identifier "none")))
  statement: (Switch {switch_kind=none}
    case: (Case
      pattern: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
      body: (Identifier "less"))
    case: (Case
      pattern: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
      comment: (Comment {comment_style=hash attach=inner} "# nothing")))
  statement: (Assignment
    target: (Identifier "kind")
    value: (Switch
      subject: (Identifier "x")
      case: (Case pattern: (Identifier "String") body: (Number "1"))
      case: (Case {default} body: (Number "2"))))
  statement: (Call
    callee: (Identifier "catch")
    argument: (Symbol ":done")
    block: (Lambda {form=do_block}
      body: (Block
        statement: (Call
          callee: (Identifier "throw")
          argument: (Symbol ":done")
          argument: (Number "1")))))
  statement: (Function
    name: (Identifier "jumps")
    body: (Block
      statement: (Return)
      statement: (Return value: (Number "1"))
      statement: (Return value: (~Tuple {implicit} element: (Number "1") element: (Number "2")))
      statement: (Return value: (Spread operand: (Identifier "list")))
      statement: (Return value: (MapEntry key: (Symbol "a") value: (Number "1")))
      statement: (Return value: (Parenthesized value: (Number "1")))
      statement: (Continue)
      statement: (Continue value: (Number "1"))
      statement: (Break value: (~Tuple {implicit} element: (Number "1") element: (Number "2")))
      statement: (Jump {jump_kind=redo})
      statement: (Jump {jump_kind=retry})))
  statement: (Block
    statement: (Identifier "a")
    statement: (Identifier "b"))
  statement: (Block
    statement: (Identifier "a")
    statement: (Identifier "b"))
  statement: (Parenthesized value: (Identifier "a"))
  statement: (Parenthesized))
