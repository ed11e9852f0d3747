(Module
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "risky"))))
    handler: (Catch
      exception: (NamedType "ValueError")
      body: (Block
        statement: (Empty)))
    handler: (Catch
      exception: (NamedType "KeyError")
      exception: (NamedType qualifier: (Identifier "lib") name: (Identifier "IndexError"))
      name: (Identifier "e")
      body: (Block
        statement: (ExpressionStatement
          value: (Call callee: (Identifier "handle") argument: (Identifier "e")))))
    handler: (Catch
      exception: (NamedType qualifier: (Identifier "lib") name: (Identifier "Error"))
      name: (Identifier "err")
      body: (Block
        statement: (Throw)))
    handler: (Catch
      body: (Block
        statement: (Throw value: (Identifier "Other") cause: (Null "None"))))
    orelse: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "fine"))))
    finalizer: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "close")))))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Identifier "x")))
    finalizer: (Block
      statement: (ExpressionStatement value: (Identifier "y"))))
  statement: (Try
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "group"))))
    handler: (Catch {catch_kind=group}
      exception: (NamedType "ValueError")
      name: (Identifier "eg")
      body: (Block
        statement: (Empty)))
    handler: (Catch {catch_kind=group}
      exception: (NamedType "A")
      exception: (NamedType "B")
      body: (Block
        statement: (Empty))))
  statement: (ResourceScope
    resource: (Variable
      initializer: (Call callee: (Identifier "open") argument: (Identifier "path"))
      name: (Identifier "f"))
    body: (Block
      statement: (ExpressionStatement
        value: (Call callee: (MemberAccess object: (Identifier "f") property: (Identifier "read"))))))
  statement: (ResourceScope
    resource: (Identifier "lock")
    body: (Block
      statement: (Empty)))
  statement: (ResourceScope
    resource: (Identifier "a")
    resource: (Variable initializer: (Call callee: (Identifier "b")) name: (Identifier "c"))
    resource: (Variable
      initializer: (Call callee: (Identifier "d"))
      name: (MemberAccess object: (Identifier "self") property: (Identifier "e")))
    body: (Block
      statement: (Empty)))
  statement: (ResourceScope
    resource: (Variable
      initializer: (Call callee: (Identifier "open") argument: (Identifier "p"))
      name: (Identifier "f"))
    resource: (Variable
      initializer: (Call callee: (Identifier "open") argument: (Identifier "q"))
      name: (Identifier "g"))
    body: (Block
      statement: (Empty)))
  statement: (ResourceScope
    resource: (Variable
      initializer: (Call callee: (Identifier "open") argument: (Identifier "p"))
      name: (Identifier "f"))
    resource: (Identifier "lock")
    body: (Block
      statement: (Empty)))
  statement: (ResourceScope
    resource: (Parenthesized value: (Identifier "x"))
    body: (Block
      statement: (Empty)))
  statement: (ResourceScope
    resource: (Variable initializer: (Identifier "x") name: (Identifier "y"))
    body: (Block
      statement: (Empty)))
  statement: (ResourceScope
    resource: (Variable
      initializer: (Parenthesized value: (Yield value: (Identifier "z")))
      name: (Identifier "w"))
    body: (Block
      statement: (Empty))))
