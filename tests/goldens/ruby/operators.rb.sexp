(Module
  statement: (Binary {operator=sub}
    left: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
    right: (Binary {operator=mod}
      left: (Binary {operator=div}
        left: (Binary {operator=mul} left: (Identifier "c") right: (Identifier "d"))
        right: (Identifier "e"))
      right: (Binary {operator=pow} left: (Identifier "f") right: (Identifier "g"))))
  statement: (Unary {operator=neg}
    operand: (Binary {operator=pow} left: (Identifier "a") right: (Identifier "b")))
  statement: (Binary {operator=pow}
    left: (Identifier "a")
    right: (Unary {operator=neg} operand: (Identifier "b")))
  statement: (Binary {operator=shr}
    left: (Binary {operator=shl} left: (Identifier "a") right: (Number "1"))
    right: (Number "2"))
  statement: (Binary {operator=bxor}
    left: (Binary {operator=bor}
      left: (Binary {operator=band} left: (Identifier "a") right: (Identifier "b"))
      right: (Identifier "c"))
    right: (Unary {operator=bnot} operand: (Identifier "d")))
  statement: (Binary {operator=or}
    left: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b"))
    right: (Unary {operator=not} operand: (Identifier "c")))
  statement: (Binary {operator=or}
    left: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b"))
    right: (Unary {operator=not} operand: (Identifier "c")))
  statement: (Unary {operator=not}
    operand: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b")))
  statement: (Unary {operator=not} operand: (Parenthesized value: (Identifier "a")))
  statement: (Unary {operator=not}
    operand: (Call callee: (~MemberAccess object: (Identifier "a") property: (Identifier "b?"))))
  statement: (Unary {operator=not} operand: (Unary {operator=not} operand: (Identifier "a")))
  statement: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=case_eq} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=match} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=not_match} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=cmp} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=le} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=ge} left: (Identifier "a") right: (Identifier "b"))
  statement: (Range {operator=range_incl} start: (Identifier "a") stop: (Identifier "b"))
  statement: (Range {operator=range_excl} start: (Identifier "a") stop: (Identifier "b"))
  statement: (Parenthesized value: (Range {operator=range_incl} start: (Identifier "a")))
  statement: (Parenthesized value: (Range {operator=range_excl} stop: (Identifier "b")))
  statement: (Conditional
    condition: (Identifier "a")
    consequence: (Identifier "b")
    alternative: (Identifier "c"))
  statement: (Conditional
    condition: (Identifier "a")
    consequence: (Identifier "b")
    alternative: (Conditional
      condition: (Identifier "c")
      consequence: (Identifier "d")
      alternative: (Identifier "e")))
  statement: (Unary {operator=defined} operand: (Identifier "a"))
  statement: (Binary {operator=and}
    left: (Unary {operator=defined}
      operand: (Parenthesized value: (Identifier {binding=instance} "@a")))
    right: (Identifier "b"))
  statement: (Unary {operator=defined}
    operand: (Call callee: (~MemberAccess object: (Identifier "a") property: (Identifier "b"))))
  statement: (Unary {operator=plus} operand: (Identifier "a"))
  statement: (Unary {operator=neg} operand: (Identifier "a"))
  statement: (Unary {operator=bnot} operand: (Identifier "a"))
  statement: (Unary {operator=not} operand: (Identifier "a"))
  statement: (Conditional
    condition: (Call callee: (~MemberAccess object: (Identifier "a") property: (Identifier "nil?")))
    consequence: (Null "nil")
    alternative: (Identifier "a"))
  statement: (Binary {operator=mul}
    left: (Parenthesized
      value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))
    right: (Identifier "c"))
  statement: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b"))
  statement: (Binary {operator=add}
    left: (Identifier "a")
    trivia: (RawText "\\")
    right: (Identifier "b"))
  statement: (Call callee: (~MemberAccess object: (Identifier "a") property: (Identifier "b")))
  statement: (Assignment
    target: (Identifier "x")
    value: (Binary {operator=or} left: (Identifier "a") right: (Identifier "b")))
  statement: (Assignment
    target: (Identifier "x")
    value: (Parenthesized
      value: (Binary {operator=or} left: (Identifier "a") right: (Identifier "b"))))
  statement: (If {form=modifier}
    consequence: (Return)
    condition: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b")))
  statement: (If {form=modifier}
    consequence: (Call callee: (Identifier "puts") argument: (Identifier "a"))
    condition: (Binary {operator=or} left: (Identifier "b") right: (Identifier "c")))
  statement: (Call
    callee: (Identifier "puts")
    argument: (Parenthesized
      value: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b"))))
  statement: (While {form=modifier}
    body: (If {negated form=modifier}
      consequence: (If {form=modifier}
        consequence: (Assignment target: (Identifier "a") value: (Identifier "b"))
        condition: (Identifier "c"))
      condition: (Identifier "d"))
    condition: (Identifier "e"))
  statement: (Binary {operator=or}
    left: (Binary {operator=and}
      left: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b"))
      right: (Binary {operator=ne} left: (Identifier "c") right: (Identifier "d")))
    right: (Binary {operator=match} left: (Identifier "e") right: (Identifier "f")))
  statement: (Binary {operator=sub}
    left: (Binary {operator=add}
      left: (Call callee: (~MemberAccess object: (Identifier "a") property: (Identifier "b")))
      right: (Binary {operator=mul}
        left: (Call callee: (~MemberAccess object: (Identifier "c") property: (Identifier "d")))
        right: (Index object: (Identifier "e") index: (Number "0"))))
    right: (Call callee: (Identifier "f") argument: (Identifier "g")))
  statement: (Binary {operator=add}
    left: (Call
      callee: (~MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b")))
    right: (Number "1"))
  statement: (Binary {operator=add}
    left: (Call
      callee: (~MemberAccess
        object: (Unary {operator=neg} operand: (Number "1"))
        property: (Identifier "abs")))
    right: (Unary {operator=neg}
      operand: (Call callee: (~MemberAccess object: (Identifier "x") property: (Identifier "abs")))))
  statement: (Binary {operator=pow}
    left: (Number "2")
    right: (Unary {operator=neg} operand: (Number "1")))
  statement: (Binary {operator=eq}
    left: (Parenthesized
      value: (Binary {operator=cmp} left: (Identifier "a") right: (Identifier "b")))
    right: (Number "0"))
  statement: (If {form=modifier}
    consequence: (Binary {operator=bor} left: (Identifier "a") right: (Identifier "b"))
    condition: (Binary {operator=band} left: (Identifier "c") right: (Identifier "d")))
  statement: (Binary {operator=add}
    left: (QualifiedName name: (Identifier "A"))
    right: (QualifiedName name: (Identifier "B")))
  statement: (Binary {operator=and}
    left: (Call
      callee: (~MemberAccess object: (Identifier "a") property: (Identifier "equal?"))
      argument: (Identifier "b"))
    right: (Identifier "c"))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "foo") property: (Identifier "bar"))
    argument: (Binary {operator=add} left: (Identifier "baz") right: (Number "1")))
  statement: (Unary {operator=not}
    operand: (Call callee: (Identifier "foo") argument: (Identifier "bar"))))
