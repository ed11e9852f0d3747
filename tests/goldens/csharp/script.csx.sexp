(Module
  shebang: (Comment {comment_style=shebang attach=leading} "#!/usr/bin/env dotnet-script")
  statement: (Directive {directive_kind=nullable})
  statement: (Import {import_kind=[using]} source: (Identifier "System"))
  statement: (Variable
    declared_type: (InferredType "var")
    name: (Identifier "name")
    initializer: (Conditional
      condition: (Binary {operator=gt}
        left: (MemberAccess object: (Identifier "args") property: (Identifier "Length"))
        right: (Number "0"))
      consequence: (Index object: (Identifier "args") index: (Number "0"))
      alternative: (String {quote=double} content: (StringContent "world"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess object: (Identifier "Console") property: (Identifier "WriteLine"))
      argument: (InterpolatedString {quote=double prefix=dollar}
        content: (StringContent "Hello ")
        interpolation: (Interpolation value: (Identifier "name")))))
  statement: (ExpressionStatement
    value: (Call callee: (Identifier "Helper") argument: (Number "1")))
  statement: (ExpressionStatement
    value: (Await
      operand: (Call
        callee: (MemberAccess object: (Identifier "Task") property: (Identifier "Delay"))
        argument: (Number "1"))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "Helper")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    body: (Call
      callee: (MemberAccess object: (Identifier "Console") property: (Identifier "WriteLine"))
      argument: (Identifier "a")))
  statement: (Function {modifiers=[static]}
    annotation: (Annotation name: (Identifier "Pure"))
    return_type: (NamedType {builtin} "int")
    name: (Identifier "Twice")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
    body: (Block
      statement: (Return value: (Binary {operator=mul} left: (Identifier "x") right: (Number "2")))))
  statement: (If
    condition: (Binary {operator=eq}
      left: (Identifier "name")
      right: (String {quote=double} content: (StringContent "x")))
    consequence: (Return))
  statement: (Variable {modifiers=[const]}
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "Limit")
    initializer: (Number "3"))
  statement: (ExpressionStatement
    value: (Assignment
      target: (SequencePattern
        element: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
        element: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "b")))
      value: (Tuple element: (Number "1") element: (Number "2"))))
  statement: (Class name: (Identifier "Later")))
