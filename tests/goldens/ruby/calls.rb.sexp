(Module
  statement: (Identifier "plain")
  statement: (Call callee: (Identifier "plain"))
  statement: (Call callee: (Identifier "call") argument: (Number "1"))
  statement: (Call callee: (Identifier "call") argument: (Number "1") argument: (Number "2"))
  statement: (Call callee: (Identifier "call") argument: (Number "1") argument: (Number "2"))
  statement: (Call callee: (Identifier "question?"))
  statement: (Call callee: (Identifier "bang!"))
  statement: (Call
    callee: (Identifier "Integer")
    argument: (String {quote=double} content: (StringContent "1")))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "Constant") property: (Identifier "method")))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "Constant") property: (Identifier "method")))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "Constant") property: (Identifier "method"))
    argument: (Number "1"))
  statement: (QualifiedName qualifier: (Identifier "Constant") name: (Identifier "Nested"))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "Constant") property: (Identifier "Nested")))
  statement: (Call
    callee: (~MemberAccess
      object: (QualifiedName name: (Identifier "Top"))
      property: (Identifier "level")))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "object") property: (Identifier "method")))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "object") property: (Identifier "method"))
    argument: (Number "1")
    argument: (Number "2"))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "object") property: (Identifier "method"))
    argument: (Number "1"))
  statement: (Call
    callee: (~MemberAccess {null_safe}
      object: (Identifier "object")
      property: (Identifier "method")))
  statement: (Call
    callee: (~MemberAccess {null_safe}
      object: (Identifier "object")
      property: (Identifier "method"))
    argument: (Number "1"))
  statement: (Call
    callee: (~MemberAccess {null_safe}
      object: (Call
        callee: (~MemberAccess {null_safe}
          object: (Call
            callee: (~MemberAccess {null_safe}
              object: (Identifier "object")
              property: (Identifier "chain")))
          property: (Identifier "of"))
        argument: (Number "1"))
      property: (Identifier "calls")))
  statement: (Call callee: (Identifier "object") argument: (Number "1"))
  statement: (Call callee: (Identifier "object") argument: (Number "1"))
  statement: (Call {null_safe} callee: (Identifier "object") argument: (Number "1"))
  statement: (Call
    callee: (~MemberAccess
      object: (Call
        callee: (~MemberAccess
          object: (Call
            callee: (~MemberAccess
              object: (Call
                callee: (~MemberAccess object: (Identifier "object") property: (Identifier "class")))
              property: (Identifier "if")))
          property: (Identifier "end")))
      property: (Identifier "self")))
  statement: (Call
    callee: (~MemberAccess object: (Identifier "object") property: (Identifier))
    argument: (Number "1"))
  statement: (Call callee: (~MemberAccess object: (Identifier "object") property: (Identifier)))
  statement: (Call
    callee: (~MemberAccess
      object: (Call
        callee: (~MemberAccess
          object: (Call
            callee: (~MemberAccess
              object: (Call
                callee: (~MemberAccess object: (Identifier "a") property: (Identifier "b")))
              property: (Identifier "c"))
            argument: (Number "1"))
          property: (Identifier "d"))
        block: (Lambda {form=brace_block}
          parameter: (~Parameter name: (Identifier "x"))
          body: (Block
            statement: (Identifier "x"))))
      property: (Identifier "e"))
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "y"))
      body: (Block
        statement: (Identifier "y"))))
  statement: (Call
    callee: (~MemberAccess {null_safe}
      object: (Call
        callee: (~MemberAccess
          object: (Call
            callee: (~MemberAccess object: (Identifier "object") property: (Identifier "first"))
            argument: (Number "1"))
          comment: (Comment {comment_style=hash attach=inner} "# between")
          property: (Identifier "second"))
        block: (Lambda {form=brace_block}
          body: (Block
            statement: (Number "2"))))
      property: (Identifier "third")))
  statement: (Call
    callee: (Identifier "named")
    argument: (Argument {argument_kind=named} name: (Identifier "a") value: (Number "1"))
    argument: (Argument {argument_kind=named}
      name: (Symbol {quote=double} content: (StringContent "b"))
      value: (Number "2"))
    argument: (Argument {argument_kind=named}
      name: (Symbol {quote=double} content: (StringContent "c d"))
      value: (Number "3"))
    argument: (Argument {argument_kind=named} name: (Identifier "e") value: (Number "4")))
  statement: (Call
    callee: (Identifier "named")
    argument: (Argument {argument_kind=named} name: (Identifier "a") value: (Number "1"))
    argument: (MapEntry key: (Symbol ":b") value: (Number "2"))
    argument: (MapEntry
      key: (String {quote=double} content: (StringContent "c"))
      value: (Number "3"))
    argument: (MapEntry key: (Number "4") value: (Number "5")))
  statement: (Call
    callee: (Identifier "shorthand")
    argument: (Argument {argument_kind=named shorthand} name: (Identifier "x"))
    argument: (Argument {argument_kind=named shorthand} name: (Identifier "y")))
  statement: (Call
    callee: (Identifier "spread")
    argument: (Argument {argument_kind=spread} value: (Identifier "list"))
    argument: (Argument {argument_kind=map_spread} value: (Identifier "options"))
    argument: (Argument {argument_kind=block} value: (Identifier "block")))
  statement: (Call
    callee: (Identifier "symbol_block")
    argument: (Argument {argument_kind=block} value: (Symbol ":name")))
  statement: (Call
    callee: (Identifier "method_block")
    argument: (Argument {argument_kind=block}
      value: (Call callee: (Identifier "method") argument: (Symbol ":puts"))))
  statement: (Call
    callee: (Identifier "mixed")
    argument: (Number "1")
    argument: (Argument {argument_kind=spread} value: (Identifier "two"))
    argument: (Argument {argument_kind=named} name: (Identifier "three") value: (Number "3"))
    argument: (Argument {argument_kind=map_spread} value: (Identifier "four"))
    argument: (Argument {argument_kind=block} value: (Identifier "five")))
  statement: (Call
    callee: (Identifier "literal_hash")
    argument: (Map entry: (MapEntry key: (Symbol "a") value: (Number "1"))))
  statement: (Call
    callee: (Identifier "last_block")
    argument: (Number "1")
    argument: (Argument {argument_kind=named} name: (Identifier "a") value: (Number "2"))
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Call
    callee: (Identifier "nested")
    argument: (Call
      callee: (Identifier "one")
      argument: (Call callee: (Identifier "two") argument: (Identifier "three")))
    argument: (Identifier "four"))
  statement: (Index object: (Identifier "index") index: (Number "0"))
  statement: (Index object: (Identifier "index") index: (Number "0") index: (Number "1"))
  statement: (Index
    object: (Identifier "index")
    index: (Range {operator=range_incl} start: (Number "1")))
  statement: (Index object: (Identifier "index"))
  statement: (Index
    object: (Identifier "index")
    index: (Spread operand: (Identifier "keys"))
    index: (MapEntry key: (Symbol "a") value: (Number "1")))
  statement: (Index
    object: (Index object: (Identifier "index") index: (Number "0"))
    index: (Number "1")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Call
    callee: (~MemberAccess
      object: (Index
        object: (Call
          callee: (~MemberAccess object: (Identifier "object") property: (Identifier "list")))
        index: (Number "0"))
      property: (Identifier "name")))
  statement: (Assignment
    target: (Index object: (Identifier "index") index: (Symbol ":a"))
    value: (Number "1"))
  statement: (Assignment
    target: (MemberAccess object: (Identifier "object") property: (Identifier "attribute"))
    value: (Number "1"))
  statement: (Assignment
    target: (MemberAccess object: (This "self") property: (Identifier "attribute"))
    value: (Number "2"))
  statement: (Assignment {assign_op=add}
    target: (MemberAccess object: (This "self") property: (Identifier "attribute"))
    value: (Number "3"))
  statement: (Assignment {assign_op=or}
    target: (MemberAccess {null_safe}
      object: (Identifier "object")
      property: (Identifier "attribute"))
    value: (Number "4"))
  statement: (Assignment
    target: (MemberAccess object: (Identifier "Constant") property: (Identifier "attribute"))
    value: (Number "5"))
  statement: (Assignment {assign_op=add}
    target: (Index
      object: (Call
        callee: (~MemberAccess object: (Identifier "object") property: (Identifier "list")))
      index: (Number "0"))
    value: (Number "1"))
  statement: (Super "super")
  statement: (Call callee: (Super "super"))
  statement: (Call callee: (Super "super") argument: (Number "1") argument: (Number "2"))
  statement: (Call
    callee: (Super "super")
    argument: (Argument {argument_kind=spread} value: (Identifier "args"))
    argument: (Argument {argument_kind=block} value: (Identifier "block")))
  statement: (Call
    callee: (~MemberAccess object: (Super "super") property: (Identifier "then"))
    argument: (Argument {argument_kind=block} value: (Symbol ":size")))
  statement: (Call
    callee: (Super "super")
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Function
    name: (Identifier "generator")
    body: (Block
      statement: (Yield {yield_kind=block})
      statement: (Yield {yield_kind=block} argument: (Number "1"))
      statement: (Yield {yield_kind=block} argument: (Number "1") argument: (Number "2"))
      statement: (Yield {yield_kind=block}
        argument: (List element: (Number "1") element: (Number "2")))
      statement: (Yield {yield_kind=block}
        argument: (Argument {argument_kind=named} name: (Identifier "a") value: (Number "1"))
        argument: (Argument {argument_kind=map_spread} value: (Identifier "b")))
      statement: (Assignment
        target: (Identifier "x")
        value: (Binary {operator=mul} left: (Yield {yield_kind=block}) right: (Number "2")))
      statement: (Call
        callee: (~MemberAccess
          object: (Yield {yield_kind=block} argument: (Number "1"))
          property: (Identifier "size")))))
  statement: (Call
    callee: (Identifier "require")
    argument: (String {quote=double} content: (StringContent "json")))
  statement: (Call
    callee: (Identifier "load")
    argument: (String {quote=double} content: (StringContent "file.rb")))
  statement: (If {negated form=modifier}
    consequence: (Call
      callee: (Identifier "raise")
      argument: (Identifier "ArgumentError")
      argument: (String {quote=double} content: (StringContent "wrong")))
    condition: (Call callee: (Identifier "valid?")))
  statement: (Call
    callee: (Identifier "raise")
    argument: (Call
      callee: (~MemberAccess object: (Identifier "ArgumentError") property: (Identifier "new"))
      argument: (String {quote=double} content: (StringContent "wrong"))))
  statement: (Call
    callee: (Identifier "puts")
    argument: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<TEXT")
    argument: (Number "1"))
  content: (HeredocBody {link=String} content: (StringContent "\nheredoc argument\n"))
  statement: (Call
    callee: (Identifier "attr_reader")
    argument: (Symbol ":a")
    argument: (Symbol ":b"))
  statement: (If {form=modifier}
    consequence: (Call
      callee: (Identifier "print")
      argument: (String {quote=double} content: (StringContent "a"))
      argument: (String {quote=double} content: (StringContent "b")))
    condition: (Identifier "c"))
  statement: (Call
    callee: (Identifier "puts")
    argument: (Call
      callee: (~MemberAccess
        object: (List element: (Number "1") element: (Number "2"))
        property: (Identifier "map"))
      block: (Lambda {form=brace_block}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Block
          statement: (Identifier "x")))))
  statement: (Call
    callee: (Identifier "puts")
    argument: (Call
      callee: (~MemberAccess
        object: (List element: (Number "1") element: (Number "2"))
        property: (Identifier "map")))
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x"))))
  statement: (Call callee: (Identifier "p") argument: (Symbol ":a"))
  statement: (Conditional
    condition: (Identifier "foo")
    consequence: (Identifier "bar")
    alternative: (Identifier "baz"))
  statement: (Call
    callee: (Identifier "foo")
    argument: (Unary {operator=neg} operand: (Number "1")))
  statement: (Binary {operator=sub} left: (Identifier "foo") right: (Number "1"))
  statement: (Call
    callee: (Identifier "foo")
    argument: (Argument {argument_kind=spread} value: (Identifier "args")))
  statement: (Binary {operator=mul} left: (Identifier "foo") right: (Identifier "args"))
  statement: (Call
    callee: (Identifier "foo")
    argument: (Argument {argument_kind=block} value: (Identifier "block")))
  statement: (Binary {operator=band} left: (Identifier "foo") right: (Identifier "block"))
  statement: (Call callee: (Identifier "foo") argument: (List element: (Number "1")))
  statement: (Index object: (Identifier "foo") index: (Number "1"))
  statement: (Call
    callee: (Identifier "foo")
    argument: (List {quote=percent}
      element: (String {string_kind=word} content: (StringContent "a"))))
  statement: (Call
    callee: (Identifier "foo")
    argument: (Regex {quote=slash} content: (StringContent "re")))
  statement: (Conditional
    condition: (Identifier "foo")
    consequence: (Identifier "x")
    alternative: (Identifier "y"))
  statement: (Call
    callee: (Identifier "foo")
    argument: (Lambda {form=lambda}
      parameter: (~Parameter name: (Identifier "x"))
      body: (Block
        statement: (Identifier "x")))
    argument: (Argument {argument_kind=named}
      name: (Identifier "key")
      value: (Lambda {form=lambda}
        body: (Block
          statement: (Number "1"))))))
