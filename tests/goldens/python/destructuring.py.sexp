(Module
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern {implicit} element: (Identifier "a") element: (Identifier "b"))
      value: (Tuple {implicit} element: (Number "1") element: (Number "2"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern {implicit} element: (Identifier "a"))
      value: (Identifier "one")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern element: (Identifier "a") element: (Identifier "b"))
      value: (Assignment
        target: (SequencePattern element: (Identifier "c") element: (Identifier "d"))
        value: (Identifier "e"))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern
        element: (Identifier "a")
        element: (SequencePattern element: (Identifier "b") element: (Identifier "c")))
      value: (Identifier "x")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern {implicit}
        element: (Identifier "first")
        element: (RestPattern name: (Identifier "middle"))
        element: (Identifier "last"))
      value: (Identifier "items")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern {implicit}
        element: (RestPattern name: (Identifier "init"))
        element: (MemberAccess object: (Identifier "obj") property: (Identifier "attr"))
        element: (Index object: (Identifier "lst") index: (Number "0")))
      value: (Identifier "items")))
  statement: (ExpressionStatement
    value: (Assignment target: (Parenthesized value: (Identifier "x")) value: (Number "1")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern
        element: (SequencePattern element: (Identifier "a") element: (Identifier "b"))
        element: (Identifier "c"))
      value: (Identifier "z")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "a")
      value: (Assignment
        target: (SequencePattern {implicit} element: (Identifier "b") element: (Identifier "c"))
        value: (Identifier "d"))))
  statement: (ForEach
    target: (SequencePattern {implicit}
      element: (Identifier "i")
      element: (SequencePattern
        element: (Identifier "j")
        element: (RestPattern name: (Identifier "k"))))
    iterable: (Identifier "pairs")
    body: (Block
      statement: (Empty)))
  statement: (ForEach
    target: (SequencePattern element: (Identifier "p") element: (Identifier "q"))
    iterable: (Identifier "pairs")
    body: (Block
      statement: (Empty)))
  statement: (ForEach
    target: (SequencePattern {implicit}
      element: (RestPattern name: (Identifier "r"))
      element: (Identifier "s"))
    iterable: (Identifier "pairs")
    body: (Block
      statement: (Empty)))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Identifier "x")
      clause: (ComprehensionClause {clause_kind=for}
        target: (SequencePattern {implicit} element: (Identifier "x") element: (Identifier "y"))
        iterable: (Identifier "z"))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=set}
      element: (Identifier "x")
      clause: (ComprehensionClause {clause_kind=for}
        target: (SequencePattern
          element: (Identifier "x")
          element: (RestPattern name: (Identifier "y")))
        iterable: (Identifier "z"))))
  statement: (ResourceScope
    resource: (Variable
      initializer: (Call callee: (Identifier "f"))
      pattern: (SequencePattern element: (Identifier "a") element: (Identifier "b")))
    resource: (Variable
      initializer: (Call callee: (Identifier "g"))
      pattern: (SequencePattern
        element: (Identifier "c")
        element: (RestPattern name: (Identifier "d"))))
    body: (Block
      statement: (Empty)))
  statement: (Variable name: (Identifier "x") declared_type: (NamedType "int"))
  statement: (Variable
    name: (Identifier "y")
    declared_type: (NamedType "int")
    initializer: (Number "1"))
  statement: (Variable
    name: (Parenthesized value: (Identifier "w"))
    declared_type: (NamedType "int")
    initializer: (Number "2"))
  statement: (Variable
    name: (MemberAccess object: (Identifier "o") property: (Identifier "p"))
    declared_type: (NamedType "str")
    initializer: (String {quote=double}))
  statement: (Variable
    name: (Index object: (Identifier "t") index: (Number "0"))
    declared_type: (GenericType name: (Identifier "List") type_argument: (NamedType "int"))
    initializer: (List))
  statement: (Variable
    name: (Identifier "u")
    declared_type: (UnionType
      element: (GenericType
        qualifier: (Identifier "a")
        qualifier: (Identifier "b")
        name: (Identifier "C")
        type_argument: (NamedType "int")
        type_argument: (String {quote=double} content: (StringContent "D"))
        type_argument: (NamedType {builtin} "None"))
      element: (NamedType {builtin} "None"))
    initializer: (Null "None"))
  statement: (Variable
    name: (Identifier "v")
    declared_type: (UnionType
      element: (NamedType "int")
      element: (NamedType "str")
      element: (NamedType {builtin} "None")))
  statement: (Variable
    name: (Identifier "q")
    declared_type: (GenericType
      name: (Identifier "Callable")
      type_argument: (TupleType
        element: (NamedType "int")
        element: (GenericType name: (Identifier "List") type_argument: (NamedType "str")))
      type_argument: (NamedType "bool")))
  statement: (Variable
    name: (Identifier "r")
    declared_type: (GenericType
      name: (Identifier "Callable")
      type_argument: (TupleType
        element: (UnionType element: (NamedType "int") element: (NamedType {builtin} "None"))
        element: (UnionType
          element: (NamedType qualifier: (Identifier "a") name: (Identifier "B"))
          element: (NamedType "str")))
      type_argument: (NamedType "object")))
  statement: (Variable
    name: (Identifier "n")
    declared_type: (GenericType
      name: (Identifier "Dict")
      type_argument: (NamedType "str")
      type_argument: (GenericType
        qualifier: (Identifier "x")
        name: (Identifier "Y")
        type_argument: (NamedType "int"))))
  statement: (Variable
    name: (Identifier "l")
    declared_type: (GenericType
      name: (Identifier "Literal")
      type_argument: (String {quote=double} content: (StringContent "a"))
      type_argument: (Number "1")))
  statement: (Variable
    name: (Identifier "k")
    declared_type: (GenericType
      name: (Identifier "tuple")
      type_argument: (NamedType "int")
      type_argument: (Placeholder {placeholder_kind=ellipsis} "..."))))
