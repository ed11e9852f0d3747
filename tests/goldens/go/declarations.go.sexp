(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Variable {binding=const} name: (Identifier "Plain") initializer: (Number "1"))
  statement: (Variable {binding=const}
    name: (Identifier "Typed")
    declared_type: (NamedType "int")
    initializer: (Binary {operator=shl} left: (Number "1") right: (Number "3")))
  statement: (Variable {binding=const}
    pattern: (~SequencePattern {implicit}
      element: (~BindingPattern name: (Identifier "A"))
      element: (~BindingPattern name: (Identifier "B")))
    initializer: (Tuple {implicit}
      element: (Number "1")
      element: (String {quote=double} content: (StringContent "b"))))
  statement: (Variable {binding=const}
    pattern: (~SequencePattern {implicit}
      element: (~BindingPattern name: (Identifier "X"))
      element: (~BindingPattern name: (Identifier "Y")))
    declared_type: (NamedType "int64")
    initializer: (Tuple {implicit} element: (Number "0") element: (Number "1")))
  statement: (DeclarationGroup {binding=const paren}
    declarator: (Variable {binding=const}
      name: (Identifier "Zero")
      initializer: (Identifier "iota"))
    declarator: (Variable {binding=const} name: (Identifier "One"))
    declarator: (Variable {binding=const} name: (Placeholder {placeholder_kind=blank} "_"))
    declarator: (Variable {binding=const}
      pattern: (~SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "Three"))
        element: (~BindingPattern name: (Identifier "Tres")))
      initializer: (Tuple {implicit}
        element: (Identifier "iota")
        element: (Binary {operator=mul} left: (Identifier "iota") right: (Number "10"))))
    declarator: (DeclarationGroup {binding=const}
      declarator: (~Variable {binding=const} name: (Identifier "Four"))
      declarator: (~Variable {binding=const} name: (Identifier "Cuatro")))
    declarator: (Variable {binding=const}
      name: (Identifier "Mask")
      declared_type: (NamedType "uint8")
      initializer: (Number {base=16} "0xff")))
  statement: (DeclarationGroup {binding=const paren})
  statement: (Variable {binding=var} name: (Identifier "one") declared_type: (NamedType "int"))
  statement: (DeclarationGroup {binding=var}
    declarator: (~Variable {binding=var} name: (Identifier "two"))
    declarator: (~Variable {binding=var} name: (Identifier "three"))
    declared_type: (NamedType "string"))
  statement: (Variable {binding=var} name: (Identifier "four") initializer: (Number "4"))
  statement: (Variable {binding=var}
    pattern: (~SequencePattern {implicit}
      element: (~BindingPattern name: (Identifier "five"))
      element: (~BindingPattern name: (Identifier "six")))
    initializer: (Tuple {implicit}
      element: (Number "5")
      element: (String {quote=double} content: (StringContent "six"))))
  statement: (Variable {binding=var}
    pattern: (~SequencePattern {implicit}
      element: (~BindingPattern name: (Identifier "seven"))
      element: (~BindingPattern name: (Identifier "eight")))
    initializer: (Call callee: (Identifier "pair")))
  statement: (Variable {binding=var}
    pattern: (~SequencePattern {implicit}
      element: (~BindingPattern name: (Identifier "nine"))
      element: (~BindingPattern name: (Identifier "ten")))
    declared_type: (NamedType "int")
    initializer: (Tuple {implicit} element: (Number "9") element: (Number "10")))
  statement: (Variable {binding=var}
    name: (Placeholder {placeholder_kind=blank} "_")
    declared_type: (NamedType "Shape")
    initializer: (Call
      callee: (Parenthesized value: (Unary {operator=deref} operand: (Identifier "Square")))
      argument: (Null "nil")))
  statement: (Variable {binding=var}
    pattern: (~SequencePattern {implicit}
      element: (Placeholder {placeholder_kind=blank} "_")
      element: (~BindingPattern name: (Identifier "eleven")))
    initializer: (Call callee: (Identifier "pair")))
  statement: (DeclarationGroup {binding=var paren}
    declarator: (Variable {binding=var}
      name: (Identifier "twelve")
      declared_type: (NamedType "float64"))
    declarator: (Variable {binding=var}
      pattern: (~SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "thirteen"))
        element: (~BindingPattern name: (Identifier "why")))
      initializer: (Tuple {implicit} element: (Number "13") element: (Boolean {truth=true} "true")))
    declarator: (DeclarationGroup {binding=var}
      declarator: (~Variable {binding=var} name: (Identifier "fourteen"))
      declarator: (~Variable {binding=var} name: (Identifier "xv"))
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "int"))))
  statement: (DeclarationGroup {binding=var paren})
  statement: (TypeAlias {alias_kind=definition}
    name: (Identifier "Celsius")
    declared_type: (NamedType "float64"))
  statement: (TypeAlias {alias_kind=definition}
    name: (Identifier "Handler")
    declared_type: (FunctionType
      parameter: (Parameter name: (Identifier "w") declared_type: (NamedType "Writer"))
      parameter: (Parameter
        name: (Identifier "r")
        declared_type: (PointerType {pointer_depth=1} type: (NamedType "Request")))
      return_type: (Parameter name: (Identifier "n") declared_type: (NamedType "int"))
      return_type: (Parameter name: (Identifier "err") declared_type: (NamedType "error"))))
  statement: (TypeAlias
    name: (Identifier "Alias")
    declared_type: (GenericType
      name: (Identifier "map")
      type_argument: (NamedType "string")
      type_argument: (ArrayType {array_rank=1} type: (NamedType "int"))))
  statement: (DeclarationGroup {paren}
    declarator: (Struct
      name: (Identifier "Point")
      member: (DeclarationGroup
        declarator: (~Field name: (Identifier "X"))
        declarator: (~Field name: (Identifier "Y"))
        declared_type: (NamedType "int")))
    declarator: (Interface
      name: (Identifier "Named")
      member: (Method {is_declaration} name: (Identifier "Name") return_type: (NamedType "string")))
    declarator: (TypeAlias name: (Identifier "Old") declared_type: (NamedType "New"))
    declarator: (TypeAlias {alias_kind=definition}
      name: (Identifier "New")
      declared_type: (NamedType "Celsius")))
  statement: (DeclarationGroup {paren})
  statement: (Struct name: (Identifier "Single"))
  statement: (Function
    name: (Identifier "locals")
    body: (Block
      statement: (Variable {binding=const} name: (Identifier "c") initializer: (Number "2"))
      statement: (Variable {binding=var} name: (Identifier "v") declared_type: (NamedType "int"))
      statement: (Variable {binding=var}
        pattern: (~SequencePattern {implicit}
          element: (~BindingPattern name: (Identifier "a"))
          element: (~BindingPattern name: (Identifier "b")))
        initializer: (Tuple {implicit} element: (Number "1") element: (Number "2")))
      statement: (DeclarationGroup {binding=var}
        declarator: (~Variable {binding=var} name: (Identifier "m"))
        declarator: (~Variable {binding=var} name: (Identifier "n"))
        declared_type: (ArrayType {array_rank=1} type: (NamedType "byte")))
      statement: (Struct
        name: (Identifier "local")
        member: (Field name: (Identifier "v") declared_type: (NamedType "int")))
      statement: (Variable {binding=short} name: (Identifier "x") initializer: (Identifier "v"))
      statement: (Variable {binding=short}
        pattern: (~SequencePattern {implicit}
          element: (~BindingPattern name: (Identifier "y"))
          element: (~BindingPattern name: (Identifier "z")))
        initializer: (Tuple {implicit} element: (Identifier "m") element: (Identifier "n")))
      statement: (Variable {binding=short}
        pattern: (~SequencePattern {implicit}
          element: (Placeholder {placeholder_kind=blank} "_")
          element: (~BindingPattern name: (Identifier "ok")))
        initializer: (Index object: (Identifier "table") index: (Identifier "x")))
      statement: (Assignment
        target: (SequencePattern {implicit}
          element: (Identifier "v")
          element: (Identifier "a")
          element: (Identifier "b"))
        value: (Tuple {implicit}
          element: (Identifier "a")
          element: (Identifier "b")
          element: (Identifier "v")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Identifier "y")))))
