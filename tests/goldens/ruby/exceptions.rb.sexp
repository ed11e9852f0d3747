(Module
  statement: (Try
    body: (~Block
      statement: (Identifier "risky"))
    handler: (Catch
      body: (Block
        statement: (Identifier "recover"))))
  statement: (Try
    body: (~Block
      statement: (Identifier "risky")
      statement: (Identifier "more"))
    handler: (Catch
      exception: (NamedType "TypeError")
      exception: (NamedType qualifier: (Identifier "Lib") name: (Identifier "Other"))
      name: (Identifier "error")
      body: (Block
        statement: (Call callee: (Identifier "handle") argument: (Identifier "error"))
        statement: (If {form=modifier}
          consequence: (Jump {jump_kind=retry})
          condition: (Call callee: (Identifier "again?")))))
    handler: (Catch
      exception: (Spread operand: (Identifier "LISTED"))
      body: (Block
        statement: (Identifier "listed")))
    handler: (Catch
      exception: (Identifier "make_list")
      name: (Identifier {binding=instance} "@error")
      body: (Block
        statement: (Identifier "one_line")))
    handler: (Catch
      name: (MemberAccess object: (This "self") property: (Identifier "last"))
      body: (Block
        statement: (Identifier "stored")))
    handler: (Catch name: (Index object: (Identifier "errors") index: (Number "0")))
    handler: (Catch
      exception: (NamedType "ArgumentError")
      comment: (Comment {comment_style=hash attach=inner} "# nothing to do"))
    orelse: (Block
      statement: (Identifier "fine"))
    finalizer: (Block
      statement: (Identifier "close")))
  statement: (Try
    body: (~Block
      statement: (Identifier "a"))
    finalizer: (Block
      statement: (Identifier "b")))
  statement: (Try handler: (Catch))
  statement: (Assignment
    target: (Identifier "x")
    value: (Try
      body: (~Block
        statement: (Identifier "compute"))
      handler: (Catch
        body: (Block
          statement: (Identifier "default")))))
  statement: (Function
    name: (Identifier "with_rescue")
    body: (Block
      statement: (~Try
        body: (~Block
          statement: (Identifier "work")
          statement: (Identifier "more"))
        handler: (Catch
          exception: (NamedType "Error")
          name: (Identifier "e")
          body: (Block
            statement: (Call
              callee: (Identifier "raise")
              argument: (Identifier "Wrapped")
              argument: (String {quote=double} content: (StringContent "because"))
              argument: (Argument {argument_kind=named}
                name: (Identifier "cause")
                value: (Identifier "e")))))
        orelse: (Block
          statement: (Number "1"))
        finalizer: (Block
          statement: (Number "2")))))
  statement: (Function
    name: (Identifier "only_ensure")
    parameter: (~Parameter name: (Identifier "a"))
    body: (Block
      statement: (~Try
        body: (~Block
          statement: (Identifier "a"))
        finalizer: (Block
          statement: (Identifier "done")))))
  statement: (Function
    name: (Identifier "only_rescue")
    body: (Block
      statement: (~Try
        handler: (Catch
          body: (Block
            statement: (Null "nil"))))))
  statement: (Method {callable_kind=singleton}
    receiver: (This "self")
    name: (Identifier "single")
    body: (Block
      statement: (~Try
        body: (~Block
          statement: (Identifier "a"))
        handler: (Catch
          body: (Block
            statement: (Identifier "b"))))))
  statement: (Call
    callee: (Identifier "run")
    block: (Lambda {form=do_block}
      body: (Block
        statement: (~Try
          body: (~Block
            statement: (Identifier "a"))
          handler: (Catch
            exception: (NamedType "Error")
            body: (Block
              statement: (Identifier "b")))
          finalizer: (Block
            statement: (Identifier "c"))))))
  statement: (Try {form=modifier} body: (Identifier "a") handler: (~Catch body: (Identifier "b")))
  statement: (Assignment
    target: (Identifier "x")
    value: (Try {form=modifier} body: (Identifier "a") handler: (~Catch body: (Identifier "b"))))
  statement: (Assignment {assign_op=add}
    target: (Identifier "x")
    value: (Try {form=modifier} body: (Identifier "a") handler: (~Catch body: (Identifier "b"))))
  statement: (Try {form=modifier}
    body: (Call
      callee: (Identifier "raise")
      argument: (String {quote=double} content: (StringContent "x")))
    handler: (~Catch body: (Null "nil")))
  statement: (Try {form=modifier}
    body: (Call callee: (Identifier "call") argument: (Number "1") argument: (Number "2"))
    handler: (~Catch
      body: (Call
        callee: (Identifier "puts")
        argument: (String {quote=double} content: (StringContent "no")))))
  statement: (Call
    callee: (~MemberAccess
      object: (Parenthesized
        value: (Try {form=modifier} body: (Identifier "a") handler: (~Catch body: (Identifier "b"))))
      property: (Identifier "c")))
  statement: (Function
    name: (Identifier "m")
    body: (Try {form=modifier} body: (Identifier "a") handler: (~Catch body: (Identifier "b"))))
  statement: (If {form=modifier}
    consequence: (Assignment
      target: (Identifier "value")
      value: (Try {form=modifier}
        body: (Call callee: (Identifier "Integer") argument: (Identifier "text"))
        handler: (~Catch body: (Number "0"))))
    condition: (Identifier "text"))
  statement: (Try
    body: (~Block
      statement: (Try
        body: (~Block
          statement: (Identifier "deep"))
        handler: (Catch
          exception: (NamedType "A")
          body: (Block
            statement: (Identifier "a")))))
    handler: (Catch
      exception: (NamedType "B")
      body: (Block
        statement: (Identifier "b")))
    finalizer: (Block
      statement: (Try
        body: (~Block
          statement: (Identifier "c"))
        handler: (Catch))))
  statement: (DoWhile
    body: (Try
      body: (~Block
        statement: (Identifier "a"))
      handler: (Catch name: (Identifier "e")))
    condition: (Identifier "e"))
  statement: (Function
    name: (Identifier "commented")
    comment: (Comment {comment_style=hash attach=leading} "# first")
    body: (Block
      statement: (~Try
        body: (~Block
          statement: (Identifier "work")
          comment: (Comment {comment_style=hash attach=inner} "# before rescue"))
        handler: (Catch
          comment: (Comment {comment_style=hash attach=trailing} "# at the word")
          comment: (Comment {comment_style=hash attach=leading} "# inside")
          body: (Block
            statement: (Identifier "recover")
            comment: (Comment {comment_style=hash attach=inner} "# last")))))))
