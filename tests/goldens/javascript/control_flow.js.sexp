(Module
  statement: (If
    condition: (Identifier "a")
    consequence: (ExpressionStatement value: (Call callee: (Identifier "b"))))
  statement: (If
    condition: (Identifier "a")
    consequence: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "b"))))
    alternative: (ExpressionStatement value: (Call callee: (Identifier "c"))))
  statement: (If
    condition: (Identifier "a")
    consequence: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "b"))))
    alternative: (If {elif}
      condition: (Identifier "c")
      consequence: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "d"))))
      alternative: (If {elif}
        condition: (Identifier "e")
        consequence: (ExpressionStatement value: (Call callee: (Identifier "f")))
        alternative: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "g")))))))
  statement: (While
    condition: (Binary {operator=lt} left: (Identifier "i") right: (Number "3"))
    body: (ExpressionStatement value: (Update {operator=inc fix=postfix} operand: (Identifier "i"))))
  statement: (DoWhile
    body: (Block
      statement: (ExpressionStatement
        value: (Update {operator=dec fix=postfix} operand: (Identifier "i"))))
    condition: (Binary {operator=gt} left: (Identifier "i") right: (Number "0")))
  statement: (DoWhile
    body: (ExpressionStatement value: (Update {operator=dec fix=postfix} operand: (Identifier "i")))
    condition: (Binary {operator=gt} left: (Identifier "i") right: (Number "0")))
  statement: (For
    init: (DeclarationGroup {binding=let}
      declarator: (Variable {binding=let} name: (Identifier "i") initializer: (Number "0"))
      declarator: (Variable {binding=let}
        name: (Identifier "n")
        initializer: (MemberAccess object: (Identifier "list") property: (Identifier "length"))))
    condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "n"))
    update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
    body: (Block
      statement: (If
        condition: (Unary {operator=not}
          operand: (Index object: (Identifier "list") index: (Identifier "i")))
        consequence: (Continue))
      statement: (Break)))
  statement: (For {loop_kind=infinite}
    init: (Assignment target: (Identifier "i") value: (Number "0"))
    update: (Assignment {assign_op=add} target: (Identifier "i") value: (Number "2"))
    body: (Block))
  statement: (For {loop_kind=infinite} body: (Block))
  statement: (For
    init: (Variable {binding=var} name: (Identifier "i") initializer: (Number "0"))
    condition: (Binary {operator=lt} left: (Identifier "i") right: (Number "3"))
    body: (Empty))
  statement: (For
    condition: (Sequence element: (Identifier "i") element: (Identifier "j"))
    update: (Sequence
      element: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
      element: (Update {operator=dec fix=postfix} operand: (Identifier "j")))
    body: (Empty))
  statement: (ForEach {binding=const}
    target: (Identifier "item")
    iterable: (Identifier "items")
    body: (ExpressionStatement
      value: (Call callee: (Identifier "use") argument: (Identifier "item"))))
  statement: (ForEach {binding=const}
    target: (SequencePattern
      element: (~BindingPattern name: (Identifier "key"))
      element: (~BindingPattern name: (Identifier "value")))
    iterable: (Call
      callee: (MemberAccess object: (Identifier "Object") property: (Identifier "entries"))
      argument: (Identifier "map"))
    body: (Block))
  statement: (ForEach {binding=let}
    target: (MapPattern
      entry: (~MapEntry {shorthand} key: (Identifier "id"))
      entry: (RestPattern {spread_kind=mapping} name: (Identifier "rest")))
    iterable: (Identifier "rows")
    body: (Empty))
  statement: (ForEach {binding=var}
    key: (Identifier "name")
    iterable: (Identifier "object")
    body: (Block
      statement: (If
        condition: (Call
          callee: (MemberAccess
            object: (Identifier "object")
            property: (Identifier "hasOwnProperty"))
          argument: (Identifier "name"))
        consequence: (ExpressionStatement
          value: (Delete target: (Index object: (Identifier "object") index: (Identifier "name")))))))
  statement: (ForEach target: (Identifier "item") iterable: (Identifier "items") body: (Empty))
  statement: (ForEach
    target: (SequencePattern element: (Identifier "a") element: (Identifier "b"))
    iterable: (Identifier "pairs")
    body: (Empty))
  statement: (ForEach
    key: (MemberAccess object: (Identifier "object") property: (Identifier "property"))
    iterable: (Identifier "source")
    body: (Empty))
  statement: (ExpressionStatement
    value: (Lambda {async form=arrow}
      body: (Block
        statement: (ForEach {async binding=const}
          target: (Identifier "chunk")
          iterable: (Identifier "stream")
          body: (ExpressionStatement value: (Identifier "chunk"))))))
  statement: (ForEach {binding=var}
    key: (Identifier "legacy")
    init: (Number "0")
    iterable: (Identifier "source")
    body: (Empty))
  statement: (Labeled
    label: (Identifier "outer")
    body: (For {loop_kind=infinite}
      body: (Block
        statement: (Labeled
          label: (Identifier "inner")
          body: (For {loop_kind=infinite}
            body: (Block
              statement: (Continue label: (Identifier "outer"))
              statement: (Break label: (Identifier "inner"))))))))
  statement: (Switch
    subject: (Identifier "kind")
    case: (Case pattern: (String {quote=double} content: (StringContent "a")))
    case: (Case
      pattern: (String {quote=double} content: (StringContent "b"))
      body: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "first")))
        statement: (Break)))
    case: (Case
      pattern: (Binary {operator=add} left: (Number "1") right: (Number "1"))
      body: (ExpressionStatement value: (Call callee: (Identifier "second")))
      body: (ExpressionStatement value: (Call callee: (Identifier "third")))
      body: (Break))
    case: (Case {default} body: (ExpressionStatement value: (Call callee: (Identifier "last")))))
  statement: (Switch subject: (Identifier "x"))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "risky"))))
    handler: (Catch
      name: (Identifier "error")
      body: (Block
        statement: (ExpressionStatement
          value: (Call callee: (Identifier "handle") argument: (Identifier "error")))))
    finalizer: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "done")))))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "risky"))))
    handler: (Catch
      body: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "ignore"))))))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "risky"))))
    handler: (Catch
      pattern: (MapPattern
        entry: (~MapEntry {shorthand} key: (Identifier "message"))
        entry: (~MapEntry {shorthand}
          value: (DefaultPattern name: (Identifier "code") default_value: (Number "1"))))
      body: (Block)))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "risky"))))
    finalizer: (Block))
  statement: (Function
    name: (Identifier "leave")
    body: (Block
      statement: (If condition: (Identifier "a") consequence: (Return))
      statement: (Return value: (Sequence element: (Identifier "a") element: (Identifier "b")))))
  statement: (Throw
    value: (New
      type: (NamedType "TypeError")
      argument: (String {quote=double} content: (StringContent "no"))))
  statement: (ScopedBlock {scope_kind=with}
    subject: (Identifier "object")
    body: (ExpressionStatement value: (Identifier "property")))
  statement: (Directive {directive_kind=debugger})
  statement: (Block
    statement: (Variable {binding=let} name: (Identifier "scoped")))
  statement: (Empty))
