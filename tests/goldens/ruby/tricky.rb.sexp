(Module
  comment: (Comment {comment_style=hash attach=leading} "# A block with `do` belongs to the first call, one with braces to the last.")
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
  comment: (Comment {comment_style=hash attach=leading} "# Attribute writers are no calls.")
  statement: (Assignment
    target: (MemberAccess object: (This "self") property: (Identifier "a"))
    value: (Number "1"))
  statement: (Assignment {assign_op=add}
    target: (MemberAccess
      object: (Call callee: (~MemberAccess object: (Identifier "a") property: (Identifier "b")))
      property: (Identifier "c"))
    value: (Number "1"))
  statement: (Assignment {assign_op=or}
    target: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b"))
    value: (Call callee: (~MemberAccess object: (Identifier "c") property: (Identifier "d"))))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
      element: (SequencePattern
        element: (MemberAccess object: (Identifier "c") property: (Identifier "d"))
        element: (RestPattern
          pattern: (MemberAccess object: (Identifier "e") property: (Identifier "f")))))
    value: (Identifier "list"))
  statement: (ForEach
    target: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
    iterable: (Identifier "list")
    body: (Block))
  statement: (Try
    handler: (Catch name: (MemberAccess object: (Identifier "a") property: (Identifier "b"))))
  comment: (Comment {comment_style=hash attach=leading} "# The condition comes last behind `begin ... end`, and only there.")
  statement: (DoWhile
    body: (Block
      statement: (Identifier "a"))
    condition: (Identifier "b"))
  statement: (While {form=modifier}
    body: (Call
      callee: (~MemberAccess
        object: (ScopedBlock {scope_kind=begin}
          statement: (Identifier "a"))
        property: (Identifier "c")))
    condition: (Identifier "b"))
  statement: (While {form=modifier}
    body: (Parenthesized
      value: (ScopedBlock {scope_kind=begin}
        statement: (Identifier "a")))
    condition: (Identifier "b"))
  statement: (While
    body: (Identifier "a")
    condition: (ScopedBlock {scope_kind=begin}
      statement: (Identifier "b")))
  comment: (Comment {comment_style=hash attach=leading} "# `rescue` binds to the value, not to the assignment.")
  statement: (Assignment
    target: (Identifier "a")
    value: (Try {form=modifier} body: (Identifier "b") handler: (~Catch body: (Identifier "c"))))
  statement: (Assignment
    target: (Identifier "a")
    value: (Try {form=modifier}
      body: (Call callee: (Identifier "b") argument: (Identifier "c"))
      handler: (~Catch body: (Identifier "d"))))
  statement: (Assignment
    target: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
    value: (Try {form=modifier} body: (Identifier "c") handler: (~Catch body: (Identifier "d"))))
  statement: (Try {form=modifier}
    body: (Call callee: (Identifier "a") argument: (Identifier "b"))
    handler: (~Catch body: (Identifier "c")))
  comment: (Comment {comment_style=hash attach=leading} "# Nothing but white space tells them apart.")
  statement: (Call callee: (Identifier "a") argument: (Unary {operator=neg} operand: (Number "1")))
  statement: (Binary {operator=sub} left: (Identifier "a") right: (Number "1"))
  statement: (Call callee: (Identifier "a") argument: (List element: (Number "1")))
  statement: (Index object: (Identifier "a") index: (Number "1"))
  statement: (Call
    callee: (Identifier "a")
    argument: (Argument {argument_kind=spread} value: (Identifier "b")))
  statement: (Binary {operator=mul} left: (Identifier "a") right: (Identifier "b"))
  statement: (Call
    callee: (Identifier "a")
    argument: (Argument {argument_kind=block} value: (Identifier "b")))
  statement: (Binary {operator=band} left: (Identifier "a") right: (Identifier "b"))
  statement: (Conditional
    condition: (Identifier "a")
    consequence: (Identifier "b")
    alternative: (Identifier "c"))
  statement: (Call callee: (Identifier "a") argument: (Char content: (StringContent "b")))
  statement: (Call
    callee: (Identifier "a")
    argument: (Regex {quote=slash} content: (StringContent "b")))
  statement: (Binary {operator=div}
    left: (Binary {operator=div} left: (Identifier "a") right: (Identifier "b"))
    right: (Identifier "c"))
  statement: (Call
    callee: (Identifier "a")
    argument: (List {quote=percent}
      element: (String {string_kind=word} content: (StringContent "b"))))
  statement: (Binary {operator=mod} left: (Identifier "a") right: (Identifier "b"))
  statement: (Call
    callee: (Identifier "a")
    argument: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<B"))
  content: (HeredocBody {link=String} content: (StringContent "\n"))
  statement: (Binary {operator=shl} left: (Identifier "a") right: (Identifier "B"))
  statement: (Call callee: (Identifier "a") argument: (QualifiedName name: (Identifier "B")))
  statement: (QualifiedName qualifier: (Identifier "a") name: (Identifier "B"))
  statement: (Call
    callee: (Identifier "a")
    block: (Lambda {form=brace_block}
      body: (Block
        statement: (Identifier "b"))))
  statement: (Call
    callee: (Identifier "a")
    argument: (Map entry: (MapEntry key: (Symbol "b") value: (Number "1"))))
  comment: (Comment {comment_style=hash attach=leading} "# Words that are names.")
  statement: (Call
    callee: (~MemberAccess
      object: (Call
        callee: (~MemberAccess
          object: (Call
            callee: (~MemberAccess
              object: (Call
                callee: (~MemberAccess
                  object: (Call
                    callee: (~MemberAccess object: (Identifier "a") property: (Identifier "class")))
                  property: (Identifier "if")))
              property: (Identifier "end")))
          property: (Identifier "nil?")))
      property: (Identifier "self")))
  statement: (Map
    entry: (MapEntry key: (Symbol "if") value: (Number "1"))
    entry: (MapEntry key: (Symbol "end") value: (Number "2"))
    entry: (MapEntry key: (Symbol "nil") value: (Number "3"))
    entry: (MapEntry
      key: (Symbol "class")
      value: (Map entry: (MapEntry key: (Symbol "def") value: (Number "4")))))
  statement: (Call
    callee: (Identifier "a")
    argument: (Argument {argument_kind=named} name: (Identifier "in") value: (Number "1"))
    argument: (Argument {argument_kind=named} name: (Identifier "do") value: (Number "2"))
    argument: (Argument {argument_kind=named} name: (Identifier "then") value: (Number "3")))
  statement: (Function name: (Identifier "if"))
  statement: (Method {callable_kind=singleton}
    receiver: (This "self")
    name: (Identifier "end")
    body: (Number "1"))
  statement: (Call callee: (~MemberAccess object: (Symbol ":if") property: (Identifier "to_proc")))
  comment: (Comment {comment_style=hash attach=leading} "# Heredocs begin before what stands on the line behind them.")
  statement: (Call
    callee: (Identifier "a")
    argument: (InterpolatedString {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~B")
    argument: (Argument {argument_kind=named}
      name: (Identifier "c")
      value: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~D"))
    block: (Lambda {form=brace_block}
      parameter: (~Parameter name: (Identifier "e"))
      body: (Block
        statement: (Identifier "e"))))
  content: (HeredocBody {link=InterpolatedString}
    content: (StringContent "\n  ")
    interpolation: (Interpolation
      value: (Call
        callee: (Identifier "f")
        argument: (InterpolatedString {quote=double}
          interpolation: (Interpolation value: (Identifier "g")))))
    content: (StringContent "\n"))
  content: (HeredocBody {link=String} content: (StringContent "\n  d\n"))
  statement: (Binary {operator=add}
    left: (Call
      callee: (Identifier "a")
      argument: (String {quote=heredoc multiline string_kind=heredoc link=HeredocBody} "<<~B")
      content: (HeredocBody {link=String} content: (StringContent "\n  b\n")))
    right: (Identifier "c"))
  comment: (Comment {comment_style=hash attach=leading} "# Targets of all sorts.")
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (Identifier "a")
      element: (SequencePattern
        element: (Identifier "b")
        element: (RestPattern name: (Identifier "c")))
      element: (RestPattern name: (Identifier "d"))
      element: (Identifier "e"))
    value: (Tuple {implicit} element: (Spread operand: (Identifier "f")) element: (Identifier "g")))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (Identifier "a"))
    value: (Identifier "b"))
  statement: (Assignment
    target: (SequencePattern {implicit} element: (RestPattern name: (Identifier "a")))
    value: (Identifier "b"))
  statement: (Assignment
    target: (SequencePattern {implicit}
      element: (SequencePattern element: (Identifier "a") element: (Identifier "b"))
      element: (Identifier "c"))
    value: (Tuple {implicit} element: (Identifier "d") element: (Identifier "e")))
  statement: (Lambda {form=lambda}
    parameter: (~Parameter
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "a"))
        element: (~BindingPattern name: (Identifier "b"))))
    parameter: (Parameter {variadic} name: (Identifier "c")))
  statement: (Assignment
    target: (Identifier "a")
    value: (Tuple {implicit} element: (Identifier "b") element: (Spread operand: (Identifier "c"))))
  statement: (Assignment target: (Identifier "a") value: (Spread operand: (Identifier "b")))
  comment: (Comment {comment_style=hash attach=leading} "# One pattern, one value, one name.")
  statement: (Match
    subject: (Identifier "a")
    case: (Case
      pattern: (AsPattern
        pattern: (OrPattern
          element: (~ValuePattern value: (Identifier "Integer"))
          element: (~ValuePattern value: (Identifier "String")))
        name: (Identifier "b"))
      body: (Identifier "c"))
    case: (Case
      pattern: (OrPattern
        element: (MapPattern
          entry: (MapEntry
            key: (Symbol "b")
            value: (SequencePattern
              element: (AsPattern
                pattern: (~ValuePattern value: (Identifier "Integer"))
                name: (Identifier "c"))
              element: (RestPattern)))
          entry: (MapEntry {shorthand} key: (Symbol "d")))
        element: (ValuePattern value: (Null "nil")))
      body: (Identifier "e"))
    case: (Case
      pattern: (ConstructorPattern
        type: (NamedType "B")
        element: (~BindingPattern name: (Identifier "c")))
      body: (Identifier "d"))
    case: (Case
      pattern: (SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "b"))
        element: (RestPattern ","))
      body: (Identifier "c"))
    case: (Case pattern: (ValuePattern value: (Identifier "b")) body: (Identifier "c"))
    case: (Case {default} pattern: (WildcardPattern "_") body: (Identifier "d")))
  statement: (TypeTest {operator=match}
    value: (Identifier "a")
    pattern: (MapPattern entry: (MapEntry {shorthand} key: (Symbol "b"))))
  statement: (TypeTest {operator=in}
    value: (Identifier "a")
    pattern: (MapPattern entry: (MapEntry {shorthand} key: (Symbol "b"))))
  comment: (Comment {comment_style=hash attach=leading} "# Quotes in quotes.")
  statement: (InterpolatedString {quote=double}
    content: (StringContent "a")
    interpolation: (Interpolation
      value: (InterpolatedString {quote=double}
        content: (StringContent "b")
        interpolation: (Interpolation
          value: (StringConcat
            element: (String {quote=single} content: (StringContent "c"))
            element: (String {quote=double} content: (StringContent "d")))))))
  statement: (List {quote=percent}
    element: (String {string_kind=word} content: (StringContent "#{a}"))
    element: (String {string_kind=word} content: (StringContent "b\\ c"))
    element: (String {string_kind=word} content: (StringContent "(d)")))
  statement: (String {quote=percent} content: (StringContent "a (b) \\) c"))
  statement: (Regex {quote=slash}
    interpolation: (Interpolation value: (Regex {quote=slash} content: (StringContent "a")))
    content: (StringContent "[")
    content: (EscapeSequence "\\/")
    content: (StringContent "#]"))
  statement: (Symbol {quote=double}
    content: (StringContent "a")
    interpolation: (Interpolation value: (Symbol {quote=double} content: (StringContent "b"))))
  statement: (Call
    callee: (Identifier "f")
    argument: (Argument {argument_kind=named}
      name: (Symbol {quote=double} content: (StringContent "a"))
      value: (Number "1")))
  statement: (InterpolatedString {quote=backtick string_kind=shell}
    interpolation: (Interpolation
      value: (String {quote=backtick string_kind=shell} content: (StringContent "a"))))
  statement: (Binary {operator=add}
    left: (Char content: (StringContent "a"))
    right: (Char content: (EscapeSequence "\\s")))
  statement: (InterpolatedString {quote=percent}
    interpolation: (Interpolation
      value: (InterpolatedString {quote=percent} interpolation: (Interpolation value: (Number "1")))))
  comment: (Comment {doc comment_style=hash attach=leading link=Method} "# Methods of methods.")
  statement: (Method {callable_kind=setter}
    receiver: (Call callee: (~MemberAccess object: (Identifier "a") property: (Identifier "b")))
    name: (Identifier "c")
    parameter: (~Parameter name: (Identifier "d")))
  statement: (Method {callable_kind=operator}
    receiver: (Identifier "a")
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "b"))
    body: (Identifier "c"))
  statement: (Function {callable_kind=operator} name: (Identifier) body: (Number "1"))
  statement: (Function {callable_kind=operator}
    name: (Identifier)
    parameter: (~Parameter name: (Identifier "a")))
  statement: (Call
    callee: (Identifier "private")
    argument: (Method {callable_kind=singleton}
      receiver: (This "self")
      name: (Identifier "a")
      body: (Number "1")))
  statement: (Call
    callee: (Identifier "private_class_method")
    argument: (Method {callable_kind=singleton} receiver: (This "self") name: (Identifier "b")))
  statement: (Call
    callee: (Identifier "memoize")
    argument: (Function
      name: (Identifier "c")
      parameter: (Parameter
        name: (Identifier "d")
        default_value: (Block
          statement: (Identifier "e")
          statement: (Identifier "f")))
      parameter: (Parameter {variadic})
      body: (Identifier "g")))
  comment: (Comment {comment_style=hash attach=leading} "# A list of names in front, one behind.")
  statement: (If {form=modifier}
    consequence: (Return
      value: (~Tuple {implicit} element: (Identifier "a") element: (Identifier "b")))
    condition: (Identifier "c"))
  statement: (If {negated form=modifier}
    consequence: (Continue value: (Identifier "a"))
    condition: (Identifier "b"))
  statement: (Yield {yield_kind=block}
    argument: (Identifier "a")
    argument: (Argument {argument_kind=spread} value: (Identifier "b"))
    argument: (Argument {argument_kind=named} name: (Identifier "c") value: (Identifier "d"))
    argument: (Argument {argument_kind=block} value: (Identifier "e")))
  statement: (Call
    callee: (Super "super")
    argument: (Identifier "a")
    block: (Lambda {form=do_block}
      body: (Block
        statement: (Identifier "b"))))
  statement: (Call
    callee: (Identifier "a")
    argument: (Identifier "b")
    block: (Lambda {form=do_block}
      parameter: (~Parameter name: (Identifier "c"))
      parameter: (~Parameter {param_kind=block_local} name: (Identifier "d"))
      body: (Block
        statement: (Identifier "c"))))
  statement: (Binary {operator=and}
    left: (Unary {operator=not} operand: (Identifier "a"))
    right: (Identifier "b"))
  statement: (Binary {operator=and}
    left: (Assignment target: (Identifier "a") value: (Identifier "b"))
    right: (Identifier "c"))
  statement: (Try {form=modifier}
    body: (If {negated form=modifier} consequence: (Identifier "a") condition: (Identifier "b"))
    handler: (~Catch body: (Identifier "c"))))
