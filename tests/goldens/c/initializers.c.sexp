(Module
  statement: (Variable {array_rank=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "flat")
    initializer: (CompositeLiteral
      element: (Number "1")
      element: (Number "2")
      element: (Number "3")))
  statement: (Variable {array_rank=2}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "nested")
    size: (Number "2")
    size: (Number "2")
    initializer: (CompositeLiteral
      element: (CompositeLiteral element: (Number "1") element: (Number "2"))
      element: (CompositeLiteral element: (Number "3") element: (Number "4"))))
  statement: (Variable
    declared_type: (NamedType {elaborated=struct} "point")
    name: (Identifier "p")
    initializer: (CompositeLiteral element: (Number "1") element: (Number "2")))
  statement: (Variable
    declared_type: (NamedType {elaborated=struct} "point")
    name: (Identifier "q")
    initializer: (CompositeLiteral
      entry: (MapEntry key: (Identifier "x") value: (Number "1"))
      entry: (MapEntry key: (Identifier "y") value: (Number "2"))))
  statement: (Variable
    declared_type: (NamedType {elaborated=struct} "line")
    name: (Identifier "l")
    initializer: (CompositeLiteral
      entry: (MapEntry
        key: (Identifier "from")
        value: (CompositeLiteral entry: (MapEntry key: (Identifier "x") value: (Number "1"))))
      entry: (MapEntry key: (Identifier "to") key: (Identifier "x") value: (Number "2"))
      entry: (MapEntry
        key: (Identifier "points")
        key: (Number "0")
        key: (Identifier "y")
        value: (Number "3"))))
  statement: (Variable {array_rank=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "sparse")
    size: (Number "10")
    initializer: (CompositeLiteral
      entry: (MapEntry key: (Number "0") value: (Number "1"))
      entry: (MapEntry key: (Number "5") value: (CompositeLiteral element: (Number "2")))
      entry: (MapEntry
        key: (Binary {operator=sub} left: (Identifier "LAST") right: (Number "1"))
        value: (Number "3"))
      element: (Number "4")))
  statement: (Variable {array_rank=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "ranges")
    initializer: (CompositeLiteral
      entry: (MapEntry
        key: (Range {operator=range_incl} start: (Number "0") stop: (Number "9"))
        value: (Number "1"))
      entry: (MapEntry
        key: (Range {operator=range_incl} start: (Number "10") stop: (Number "19"))
        value: (Number "2"))))
  statement: (Variable
    declared_type: (NamedType {elaborated=struct} "point")
    name: (Identifier "old")
    initializer: (CompositeLiteral
      entry: (MapEntry key: (Identifier "x") value: (Number "1"))
      entry: (MapEntry key: (Identifier "y") value: (Number "2"))))
  statement: (Variable
    declared_type: (NamedType {elaborated=struct} "table")
    name: (Identifier "t")
    initializer: (CompositeLiteral
      element: (String {quote=double} content: (StringContent "name"))
      element: (CompositeLiteral element: (Null "NULL") element: (Number "0"))
      entry: (MapEntry
        key: (Identifier "run")
        value: (Unary {operator=addr} operand: (Identifier "run")))
      element: (CompositeLiteral
        type: (NamedType {elaborated=struct} "point")
        element: (Number "1")
        element: (Number "2"))))
  statement: (Variable {array_rank=1}
    declared_type: (NamedType {elaborated=struct} "op")
    name: (Identifier "ops")
    initializer: (CompositeLiteral
      element: (CompositeLiteral
        element: (String {quote=double} content: (StringContent "add"))
        element: (Number "1"))
      comment: (Comment {comment_style=block attach=trailing} "/* first */")
      comment: (Comment {comment_style=line attach=leading} "// second")
      element: (CompositeLiteral
        element: (String {quote=double} content: (StringContent "sub"))
        element: (Number "2"))
      entry: (MapEntry
        key: (Identifier "OP_MUL")
        value: (CompositeLiteral
          entry: (MapEntry
            key: (Identifier "name")
            value: (String {quote=double} content: (StringContent "mul")))
          entry: (MapEntry key: (Identifier "handler") value: (Identifier "do_mul"))))))
  statement: (Variable {array_rank=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "empty")
    initializer: (CompositeLiteral))
  statement: (Variable {pointer_depth=1 array_rank=1}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "pointers")
    initializer: (CompositeLiteral
      element: (Unary {operator=addr}
        operand: (Index object: (Identifier "flat") index: (Number "0")))
      element: (Binary {operator=add} left: (Identifier "flat") right: (Number "1"))
      element: (Cast
        type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int"))
        value: (Number "0"))))
  statement: (Variable
    declared_type: (NamedType {modifiers=[const] elaborated=struct} "point")
    name: (Identifier "origin")
    initializer: (CompositeLiteral
      type: (NamedType {elaborated=struct} "point")
      element: (Number "0")))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "f")
    body: (Block
      statement: (Variable
        declared_type: (NamedType {elaborated=struct} "point")
        name: (Identifier "local")
        initializer: (CompositeLiteral
          entry: (MapEntry
            key: (Identifier "x")
            value: (Call callee: (Identifier "g") argument: (Number "1")))
          entry: (MapEntry key: (Identifier "y") value: (Identifier "h"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "local")
          value: (CompositeLiteral
            type: (NamedType {elaborated=struct} "point")
            entry: (MapEntry key: (Identifier "x") value: (Number "3")))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "take")
          argument: (CompositeLiteral
            type: (ArrayType {pointer_depth=1 array_rank=1} type: (NamedType {builtin} "char"))
            element: (String {quote=double} content: (StringContent "a"))
            element: (String {quote=double} content: (StringContent "b"))
            element: (Null "NULL")))))))
