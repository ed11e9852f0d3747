(Module
  statement: (Call callee: (Identifier "each") block: (Lambda {form=brace_block}))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "x"))
      parameter: (Parameter name: (Identifier "y") default_value: (Number "2"))
      parameter: (Parameter {variadic} name: (Identifier "z"))
      parameter: (Parameter {param_kind=keyword} name: (Identifier "k"))
      parameter: (Parameter {param_kind=keyword} name: (Identifier "o") default_value: (Number "1"))
      parameter: (Parameter {variadic param_kind=keyword_rest} name: (Identifier "opts"))
      parameter: (Parameter {param_kind=block} name: (Identifier "b"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "a"))
      body: (Block
        statement: (Identifier "a"))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "a"))
          element: (~BindingPattern name: (Identifier "b"))))
      parameter: (~Parameter name: (Identifier "c"))
      body: (Block
        statement: (Identifier "a"))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "a"))
      parameter: (~Parameter
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "b"))
          element: (SequencePattern
            element: (~BindingPattern name: (Identifier "c"))
            element: (RestPattern name: (Identifier "d")))))
      parameter: (Parameter {variadic})
      body: (Block
        statement: (Identifier "a"))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      parameter: (~Parameter {param_kind=block_local} name: (Identifier "local"))
      parameter: (~Parameter {param_kind=block_local} name: (Identifier "other"))
      body: (Block
        statement: (Assignment target: (Identifier "local") value: (Identifier "x")))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      parameter: (Parameter {variadic})
      parameter: (Parameter {param_kind=no_keywords})
      body: (Block
        statement: (Number "1"))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      body: (Block
        statement: (Number "1"))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      body: (Block
        statement: (Binary {operator=add} left: (Identifier "_1") right: (Identifier "_2")))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      body: (Block
        statement: (Binary {operator=mul} left: (Identifier "it") right: (Number "2")))))
  statement: (Call callee: (Identifier "each") block: (Lambda {form=do_block}))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (~Try
          body: (~Block
            statement: (Call callee: (Identifier "work") argument: (Identifier "x")))
          handler: (Catch
            exception: (NamedType "Error")
            exception: (NamedType "Other")
            name: (Identifier "e")
            body: (Block
              statement: (Call callee: (Identifier "handle") argument: (Identifier "e"))))
          orelse: (Block
            statement: (Identifier "fine"))
          finalizer: (Block
            statement: (Identifier "close"))))))
  statement: (Call
    callee: (Identifier "each")
    block: (Lambda {form=brace_block}
      body: (Block
        statement: (Try
          body: (~Block
            statement: (Identifier "a"))
          handler: (Catch
            body: (Block
              statement: (Identifier "b")))))))
  statement: (Lambda {form=lambda})
  statement: (Lambda {form=lambda}
    body: (Block
      statement: (Number "1")))
  statement: (Lambda {form=lambda}
    parameter: (~Parameter name: (Identifier "x"))
    body: (Block
      statement: (Identifier "x")))
  statement: (Lambda {form=lambda}
    parameter: (~Parameter name: (Identifier "x"))
    parameter: (Parameter name: (Identifier "y") default_value: (Number "1"))
    parameter: (Parameter {variadic} name: (Identifier "z"))
    parameter: (Parameter {param_kind=keyword} name: (Identifier "k") default_value: (Number "2"))
    parameter: (Parameter {param_kind=block} name: (Identifier "b"))
    body: (Block
      statement: (Identifier "x")))
  statement: (Lambda {form=lambda}
    parameter: (~Parameter name: (Identifier "x"))
    parameter: (~Parameter name: (Identifier "y"))
    body: (Block
      statement: (Binary {operator=add} left: (Identifier "x") right: (Identifier "y"))))
  statement: (Lambda {form=lambda}
    parameter: (~Parameter name: (Identifier "x"))
    body: (Block
      statement: (Identifier "x")))
  statement: (Lambda {form=lambda}
    body: (Block
      statement: (~Try
        body: (~Block
          statement: (Identifier "risky"))
        handler: (Catch
          body: (Block
            statement: (Identifier "safe"))))))
  statement: (Lambda {form=lambda}
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (~Parameter
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "b"))
        element: (~BindingPattern name: (Identifier "c"))))
    body: (Block
      statement: (Identifier "a")))
  statement: (Call
    callee: (Identifier "lambda")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Call
    callee: (Identifier "lambda")
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Call
    callee: (Identifier "proc")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      parameter: (~Parameter name: (Identifier "y"))))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "Proc") property: (Identifier "new"))
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Assignment
    target: (Identifier "add")
    value: (Lambda {form=lambda}
      parameter: (~Parameter name: (Identifier "a"))
      body: (Block
        statement: (Lambda {form=lambda}
          parameter: (~Parameter name: (Identifier "b"))
          body: (Block
            statement: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))))))
  statement: (Call
    callee: (Call callee: (Identifier "add") argument: (Number "1"))
    argument: (Number "2"))
  statement: (Index
    object: (Index object: (Identifier "add") index: (Number "1"))
    index: (Number "2"))
  statement: (Assignment
    target: (Identifier "compose")
    value: (Binary {operator=shl}
      left: (Binary {operator=shr}
        left: (Call callee: (Identifier "method") argument: (Symbol ":a"))
        right: (Call callee: (Identifier "method") argument: (Symbol ":b")))
      right: (Call callee: (~MemberAccess object: (Symbol ":c") property: (Identifier "to_proc")))))
  statement: (Call
    callee: (Identifier "run")
    argument: (Number "1")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (If {form=modifier}
          consequence: (Continue value: (Identifier "x"))
          condition: (Identifier "x"))
        statement: (Break value: (Number "2")))))
  statement: (Call
    callee: (~MemberAccess
      object: (Call
        callee: (~MemberAccess
          object: (Call
            callee: (~MemberAccess object: (Identifier "list") property: (Identifier "map"))
            argument: (Argument {argument_kind=block} value: (Symbol ":to_s")))
          property: (Identifier "select"))
        block: (Lambda {form=brace_block}
          parameter: (~Parameter name: (Identifier "s"))
          body: (Block
            statement: (Binary {operator=gt}
              left: (Call
                callee: (~MemberAccess object: (Identifier "s") property: (Identifier "size")))
              right: (Number "1")))))
      property: (Identifier "each_with_index"))
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "s"))
      parameter: (~Parameter name: (Identifier "i"))
      body: (Block
        statement: (Call
          callee: (Identifier "puts")
          argument: (Identifier "s")
          argument: (Identifier "i"))))))
