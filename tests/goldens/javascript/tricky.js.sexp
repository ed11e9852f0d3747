(Module
  comment: (Comment {comment_style=line attach=leading} "// Words that are names.")
  statement: (DeclarationGroup {binding=let}
    declarator: (Variable {binding=let} name: (Identifier "async") initializer: (Number "1"))
    declarator: (Variable {binding=let} name: (Identifier "of") initializer: (Number "2"))
    declarator: (Variable {binding=let} name: (Identifier "get") initializer: (Number "3"))
    declarator: (Variable {binding=let} name: (Identifier "set") initializer: (Number "4"))
    declarator: (Variable {binding=let} name: (Identifier "from") initializer: (Number "5"))
    declarator: (Variable {binding=let} name: (Identifier "as") initializer: (Number "6"))
    declarator: (Variable {binding=let} name: (Identifier "target") initializer: (Number "7"))
    declarator: (Variable {binding=let} name: (Identifier "meta") initializer: (Number "8")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "async")
      value: (Binary {operator=add} left: (Identifier "async") right: (Identifier "of"))))
  statement: (ExpressionStatement
    value: (Call callee: (Identifier "async") argument: (Identifier "get")))
  statement: (ExpressionStatement
    value: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "async"))
      body: (Identifier "async")))
  statement: (Function {async} name: (Identifier "of2") body: (Block))
  statement: (ForEach target: (Identifier "of") iterable: (Identifier "of") body: (Empty))
  statement: (ForEach {binding=let}
    target: (Identifier "of")
    iterable: (Identifier "xs")
    body: (Empty))
  statement: (Variable {binding=let}
    name: (Identifier "yield_")
    initializer: (Map
      entry: (MapEntry key: (Identifier "await") value: (Number "1"))
      entry: (MapEntry key: (Identifier "new") value: (Number "2"))
      entry: (MapEntry key: (Identifier "class") value: (Number "3"))
      entry: (MapEntry key: (Identifier "default") value: (Number "4"))))
  statement: (ExpressionStatement
    value: (MemberAccess
      object: (MemberAccess
        object: (MemberAccess object: (Identifier "yield_") property: (Identifier "default"))
        property: (Identifier "new"))
      property: (Identifier "class")))
  comment: (Comment {comment_style=line attach=leading} "// A slash that divides, and one that does not.")
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "x")
      value: (Binary {operator=div}
        left: (Binary {operator=div} left: (Identifier "a") right: (Identifier "b"))
        right: (Identifier "c"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "y")
      value: (Call
        callee: (MemberAccess
          object: (Regex {quote=slash} content: (StringContent "b"))
          property: (Identifier "test"))
        argument: (Identifier "c"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "z")
      value: (Binary {operator=div}
        left: (Update {operator=inc fix=postfix} operand: (Identifier "a"))
        right: (Number "2"))))
  comment: (Comment {comment_style=line attach=leading} "// No semicolons.")
  statement: (Variable {binding=const} name: (Identifier "q") initializer: (Number "1"))
  statement: (Variable {binding=const}
    name: (Identifier "r")
    initializer: (Call
      callee: (MemberAccess
        object: (Index object: (Identifier "q") index: (Number "0"))
        property: (Identifier "toString"))))
  statement: (Variable {binding=let} name: (Identifier "s") initializer: (Number "2"))
  comment: (Comment {comment_style=line attach=leading} "// `in` as an operator in a header, commas, a label and a block that looks like an object.")
  statement: (For
    init: (Variable {binding=var}
      name: (Identifier "k")
      initializer: (Parenthesized
        value: (Binary {operator=in}
          left: (String {quote=double} content: (StringContent "a"))
          right: (Identifier "b"))))
    condition: (Identifier "k")
    body: (Block))
  statement: (Block
    statement: (Labeled
      label: (Identifier "label")
      body: (ExpressionStatement value: (Sequence element: (Number "1") element: (Number "2")))))
  statement: (ExpressionStatement
    value: (Parenthesized
      value: (Map entry: (MapEntry key: (Identifier "label") value: (Number "1")))))
  comment: (Comment {comment_style=line attach=leading} "// A class whose members look like modifiers, and a getter whose name stands on the next line.")
  statement: (Class
    name: (Identifier "C")
    member: (Field name: (Identifier "static"))
    member: (Field name: (Identifier "async"))
    member: (Field name: (Identifier "get"))
    member: (Field {modifiers=[static]} name: (Identifier "static"))
    member: (Field {modifiers=[static]} name: (Identifier "async"))
    member: (Accessor {accessor_kind=get} name: (Identifier "get") body: (Block))
    member: (Accessor {accessor_kind=set}
      name: (Identifier "set")
      parameter: (~Parameter name: (Identifier "v"))
      body: (Block))
    member: (Accessor {modifiers=[static] accessor_kind=get} name: (Identifier "x") body: (Block))
    member: (Field name: (Identifier "async"))
    member: (Method name: (Identifier "y") body: (Block))
    member: (Constructor
      name: (String {quote=single} content: (StringContent "constructor"))
      body: (Block))
    member: (Method {computed}
      name: (String {quote=single} content: (StringContent "constructor"))
      body: (Block)))
  comment: (Comment {comment_style=line attach=leading} "// Functions as operands.")
  statement: (ExpressionStatement
    value: (Unary {operator=not} operand: (Call callee: (Lambda {form=function} body: (Block)))))
  statement: (ExpressionStatement
    value: (Unary {operator=plus}
      operand: (Call
        callee: (Lambda {async form=function} name: (Identifier "named") body: (Block)))))
  statement: (ExpressionStatement
    value: (New
      type: (Lambda {form=function}
        body: (Block
          statement: (ExpressionStatement
            value: (Assignment
              target: (MemberAccess object: (This "this") property: (Identifier "a"))
              value: (Number "1")))))))
  statement: (ExpressionStatement value: (New type: (New type: (NamedType "A"))))
  statement: (ExpressionStatement
    value: (MemberAccess
      object: (New type: (NamedType qualifier: (Identifier "a") name: (Identifier "b")))
      property: (Identifier "c")))
  statement: (ExpressionStatement
    value: (Sequence
      element: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "a"))
        parameter: (~Parameter name: (Identifier "b"))
        body: (Identifier "c"))
      element: (Identifier "d")))
  statement: (ExpressionStatement
    value: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "a"))
      body: (Conditional
        condition: (Identifier "b")
        consequence: (Identifier "c")
        alternative: (Identifier "d"))))
  statement: (ExpressionStatement
    value: (Conditional
      condition: (Identifier "a")
      consequence: (Parenthesized value: (Identifier "b"))
      alternative: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "c"))
        body: (Identifier "d"))))
  statement: (ExpressionStatement
    value: (Conditional
      condition: (Identifier "a")
      consequence: (Identifier "b")
      alternative: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "c"))
        body: (Identifier "d"))))
  comment: (Comment {comment_style=line attach=leading} "// Optional calls of everything.")
  statement: (ExpressionStatement
    value: (MemberAccess {null_safe}
      object: (Call {null_safe}
        callee: (Index {null_safe}
          object: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b"))
          index: (Identifier "c"))
        argument: (Identifier "d"))
      property: (Identifier "e")))
  statement: (ExpressionStatement
    value: (Delete
      target: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b"))))
  statement: (ExpressionStatement
    value: (MemberAccess
      object: (Parenthesized
        value: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b")))
      property: (Identifier "c")))
  statement: (ExpressionStatement
    value: (Call {form=template}
      callee: (MemberAccess {null_safe} object: (Identifier "super_") property: (Identifier "x"))
      argument: (String {quote=backtick multiline string_kind=template}
        content: (StringContent "t"))))
  comment: (Comment {comment_style=line attach=leading} "// A default that is a function, patterns in a catch and in parameters.")
  statement: (Function
    name: (Identifier "f")
    parameter: (~Parameter name: (Identifier "undefined"))
    parameter: (Parameter name: (Identifier "g") default_value: (Lambda {form=arrow} body: (Block)))
    parameter: (Parameter
      pattern: (MapPattern
        entry: (~MapEntry {shorthand}
          value: (DefaultPattern
            name: (Identifier "h")
            default_value: (Lambda {form=function} body: (Block)))))
      default_value: (Map))
    parameter: (Parameter
      pattern: (SequencePattern
        element: (DefaultPattern
          name: (Identifier "i")
          default_value: (Class {class_kind=anonymous})))
      default_value: (List))
    body: (Block))
  statement: (Try
    body: (Block)
    handler: (Catch
      pattern: (SequencePattern element: (~BindingPattern name: (Identifier "e")))
      body: (Block)))
  statement: (ExpressionStatement
    value: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "window"))
      parameter: (~Parameter name: (Identifier "document"))
      parameter: (~Parameter name: (Identifier "undefined"))
      body: (Block)))
  statement: (ExpressionStatement
    value: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "undefined"))
      body: (Block)))
  comment: (Comment {comment_style=line attach=leading} "// Templates in templates, a regular expression with a class, numbers before dots.")
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=backtick multiline string_kind=template}
      interpolation: (Interpolation
        value: (InterpolatedString {quote=backtick multiline string_kind=template}
          interpolation: (Interpolation
            value: (String {quote=backtick multiline string_kind=template}
              content: (StringContent "a")))))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess
        object: (Regex {quote=slash} content: (StringContent "[/]"))
        property: (Identifier "exec"))
      argument: (Call
        callee: (MemberAccess
          object: (Number {number_kind=float} "1.")
          property: (Identifier "toString")))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "x")
      value: (Binary {operator=div}
        left: (Binary {operator=div} left: (Identifier "y") right: (Identifier "re"))
        right: (Call
          callee: (MemberAccess object: (Identifier "g") property: (Identifier "exec"))
          argument: (Identifier "z")))))
  comment: (Comment {comment_style=line attach=leading} "// Negation and powers; comma in brackets.")
  statement: (ExpressionStatement
    value: (Binary {operator=pow}
      left: (Parenthesized value: (Unary {operator=neg} operand: (Number "1")))
      right: (Number "2")))
  statement: (ExpressionStatement
    value: (Index
      object: (Identifier "a")
      index: (Sequence element: (Identifier "b") element: (Identifier "c"))))
  statement: (ExpressionStatement
    value: (Binary {operator=in}
      left: (Unary {operator=not}
        operand: (Parenthesized
          value: (TypeTest {operator=instanceof} value: (Identifier "a") type: (NamedType "B"))))
      right: (Identifier "c")))
  comment: (Comment {comment_style=line attach=leading} "// Resources, names that are `undefined`.")
  statement: (Variable {binding=using}
    name: (Identifier "lock")
    initializer: (Call callee: (Identifier "acquire")))
  statement: (DeclarationGroup {binding=using}
    declarator: (Variable {async binding=using}
      name: (Identifier "a1")
      initializer: (Call callee: (Identifier "open")))
    declarator: (Variable {async binding=using}
      name: (Identifier "b1")
      initializer: (Call callee: (Identifier "open"))))
  statement: (ForEach {async binding=using}
    target: (Identifier "c1")
    iterable: (Identifier "d1")
    body: (Empty))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "f")
      argument: (MemberAccess
        object: (Map
          entry: (~MapEntry {shorthand} key: (Identifier "undefined"))
          entry: (MapEntry key: (Identifier "undefined") value: (Number "1")))
        property: (Identifier "undefined"))))
  statement: (Function
    name: (Identifier "u")
    parameter: (Parameter name: (Identifier "undefined") default_value: (Number "1"))
    body: (Block)))
