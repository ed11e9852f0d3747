(Module
  statement: (Assignment target: (Identifier "a") value: (Number "1"))
  statement: (Assignment
    target: (Identifier "a")
    value: (Assignment
      target: (Identifier "b")
      value: (Assignment target: (Identifier "c") value: (Number "2"))))
  statement: (Assignment target: (Identifier {binding=instance} "@a") value: (Number "1"))
  statement: (Assignment target: (Identifier {binding=class} "@@a") value: (Number "1"))
  statement: (Assignment target: (Identifier {binding=global} "$a") value: (Number "1"))
  statement: (Assignment target: (Identifier "A") value: (Number "1"))
  statement: (Assignment
    target: (QualifiedName qualifier: (Identifier "A") name: (Identifier "B"))
    value: (Number "1"))
  statement: (Assignment target: (QualifiedName name: (Identifier "A")) value: (Number "1"))
  statement: (Assignment
    target: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
    value: (Number "1"))
  statement: (Assignment
    target: (Index object: (Identifier "a") index: (Number "0"))
    value: (Number "1"))
  statement: (Assignment
    target: (Index object: (Identifier "a") index: (Number "0") index: (Number "1"))
    value: (List element: (Number "2")))
  statement: (Assignment
    target: (Index object: (This "self") index: (Number "0"))
    value: (Number "1"))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (Identifier "a") element: (Identifier "b"))
    value: (Tuple {implicit} element: (Number "1") element: (Number "2")))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (Identifier "a") element: (Identifier "b"))
    value: (Tuple {implicit} element: (Identifier "b") element: (Identifier "a")))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (Identifier "a") element: (Identifier "b"))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (Identifier "a"))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (Identifier "a")
      element: (RestPattern name: (Identifier "b")))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (RestPattern name: (Identifier "a"))
      element: (Identifier "b"))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (Identifier "a")
      element: (RestPattern)
      element: (Identifier "b"))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (RestPattern) element: (Identifier "b"))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (RestPattern))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (SequencePattern element: (Identifier "a") element: (Identifier "b"))
      element: (Identifier "c"))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (Identifier "a")
      element: (SequencePattern
        element: (Identifier "b")
        element: (SequencePattern
          element: (Identifier "c")
          element: (RestPattern name: (Identifier "d")))
        element: (RestPattern))
      element: (Identifier "e"))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (SequencePattern element: (Identifier "a") element: (Identifier "b")))
    value: (Identifier "list"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (Identifier "a")
      element: (MemberAccess object: (Identifier "b") property: (Identifier "c"))
      element: (Index object: (Identifier "d") index: (Number "0"))
      element: (Identifier {binding=instance} "@e")
      element: (Identifier {binding=class} "@@f")
      element: (Identifier {binding=global} "$g")
      element: (Identifier "H")
      element: (QualifiedName qualifier: (Identifier "I") name: (Identifier "J"))
      element: (MemberAccess object: (This "self") property: (Identifier "k")))
    value: (Identifier "list"))
  statement: (Assignment
    target: (Identifier "a")
    value: (Tuple {implicit} element: (Number "1") element: (Number "2")))
  statement: (Assignment target: (Identifier "a") value: (Spread operand: (Identifier "list")))
  statement: (Assignment
    target: (Identifier "a")
    value: (Tuple {implicit} element: (Number "1") element: (Spread operand: (Identifier "list"))))
  statement: (Assignment
    target: (Identifier "a")
    value: (Tuple {implicit} element: (Spread operand: (Identifier "list")) element: (Number "1")))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (Identifier "a") element: (Identifier "b"))
    value: (Tuple {implicit}
      element: (Spread operand: (Identifier "one"))
      element: (Spread operand: (Identifier "two"))))
  statement: (Assignment
    target: (Identifier "a")
    value: (Parenthesized value: (Assignment target: (Identifier "b") value: (Number "1"))))
  statement: (Assignment {assign_op=add} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=sub} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=mul} target: (Identifier "a") value: (Number "2"))
  statement: (Assignment {assign_op=div} target: (Identifier "a") value: (Number "2"))
  statement: (Assignment {assign_op=mod} target: (Identifier "a") value: (Number "2"))
  statement: (Assignment {assign_op=pow} target: (Identifier "a") value: (Number "2"))
  statement: (Assignment {assign_op=shl} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=shr} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=band} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=bor} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=bxor} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=or} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=and} target: (Identifier "a") value: (Number "1"))
  statement: (Assignment {assign_op=or} target: (Identifier "A") value: (Number "1"))
  statement: (Assignment {assign_op=or}
    target: (Identifier {binding=instance} "@a")
    value: (ScopedBlock {scope_kind=begin}
      statement: (Identifier "work")))
  statement: (Assignment {assign_op=add}
    target: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
    value: (Number "1"))
  statement: (Assignment {assign_op=or}
    target: (Index object: (Identifier "a") index: (Number "0"))
    value: (Number "1"))
  statement: (Assignment {assign_op=and}
    target: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b"))
    value: (Number "1"))
  statement: (Assignment {assign_op=or}
    target: (QualifiedName qualifier: (Identifier "A") name: (Identifier "B"))
    value: (Number "1"))
  statement: (Assignment
    target: (Identifier "a")
    value: (Call callee: (Identifier "call") argument: (Number "1") argument: (Number "2")))
  statement: (Assignment {assign_op=add}
    target: (Identifier "a")
    value: (Call callee: (Identifier "call") argument: (Number "1")))
  statement: (Assignment
    target: (Identifier "a")
    value: (Try {form=modifier} body: (Identifier "b") handler: (~Catch body: (Identifier "c"))))
  statement: (Assignment {assign_op=or}
    target: (Identifier "a")
    value: (Try {form=modifier} body: (Identifier "b") handler: (~Catch body: (Identifier "c"))))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (Identifier "a") element: (Identifier "b"))
    value: (Try {form=modifier} body: (Identifier "c") handler: (~Catch body: (Identifier "d"))))
  statement: (Assignment
    target: (Identifier "a")
    value: (If
      condition: (Identifier "b")
      consequence: (Block
        statement: (Identifier "c"))))
  statement: (Assignment
    target: (Identifier "a")
    value: (Switch subject: (Identifier "b") case: (Case pattern: (Number "1") body: (Number "2"))))
  statement: (Assignment
    target: (Identifier "a")
    value: (ScopedBlock {scope_kind=begin}
      statement: (Number "1")))
  statement: (Assignment
    target: (Identifier "a")
    value: (While
      condition: (Boolean {truth=true} "true")
      body: (Block
        statement: (Break value: (Number "1")))))
  statement: (Assignment target: (Identifier "a") value: (Function name: (Identifier "m")))
  statement: (Assignment
    target: (Identifier "a")
    value: (Unary {operator=not} operand: (Parenthesized value: (Identifier "b"))))
  statement: (Binary {operator=and}
    left: (Assignment target: (Identifier "a") value: (Identifier "b"))
    right: (Identifier "c"))
  statement: (Assignment
    target: (Identifier "a")
    value: (Conditional
      condition: (Identifier "b")
      consequence: (Identifier "c")
      alternative: (Identifier "d")))
  statement: (Assignment
    target: (Identifier "a")
    value: (Call
      callee: (~MemberAccess object: (Identifier "b") property: (Identifier "c"))
      block: (Lambda {form=do_block}
        parameter: (~Parameter name: (Identifier "d"))
        body: (Block
          statement: (Identifier "d")))))
  statement: (Assignment target: (Identifier "a") value: (Yield {yield_kind=block}))
  statement: (Assignment
    target: (Identifier "a")
    value: (Lambda {form=lambda}
      body: (Block
        statement: (Number "1"))))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
      element: (Identifier "c"))
    value: (Tuple {implicit} element: (Number "1") element: (Number "2")))
  statement: (Assignment
    target: (Identifier "a")
    value: (Tuple {implicit} element: (Identifier "b") element: (Identifier "c")))
  statement: (If
    condition: (Binary {operator=and}
      left: (Parenthesized
        value: (Assignment
          target: (Identifier "m")
          value: (Call
            callee: (~MemberAccess object: (Identifier "re") property: (Identifier "match"))
            argument: (Identifier "s"))))
      right: (Index object: (Identifier "m") index: (Number "1")))))
