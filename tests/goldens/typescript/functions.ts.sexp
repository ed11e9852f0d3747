(Module
  statement: (Function
    name: (Identifier "plain")
    parameter: (Parameter name: (Identifier "a") declared_type: (NamedType {builtin} "number"))
    parameter: (Parameter name: (Identifier "b") declared_type: (NamedType {builtin} "string"))
    return_type: (NamedType {builtin} "boolean")
    body: (Block
      statement: (Return value: (Boolean {truth=true} "true"))))
  statement: (Function
    name: (Identifier "optional")
    parameter: (Parameter {optional}
      name: (Identifier "a")
      declared_type: (NamedType {builtin} "number"))
    parameter: (Parameter name: (Identifier "b") default_value: (Number "1"))
    parameter: (Parameter
      name: (Identifier "c")
      declared_type: (NamedType {builtin} "string")
      default_value: (String {quote=double} content: (StringContent "x")))
    parameter: (Parameter {variadic}
      name: (Identifier "rest")
      declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "string")))
    return_type: (NamedType {builtin} "void")
    body: (Block))
  statement: (Function
    name: (Identifier "generic")
    type_parameter: (TypeParameter name: (Identifier "T"))
    type_parameter: (TypeParameter
      name: (Identifier "U")
      bound: (NamedType "T")
      default_value: (NamedType "T"))
    parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "T"))
    parameter: (Parameter name: (Identifier "b") declared_type: (NamedType "U"))
    return_type: (TupleType element: (NamedType "T") element: (NamedType "U"))
    body: (Block
      statement: (Return value: (List element: (Identifier "a") element: (Identifier "b")))))
  statement: (Function
    name: (Identifier "receiver")
    receiver: (Parameter {param_kind=receiver}
      name: (This "this")
      declared_type: (NamedType "Window"))
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "number"))
    body: (Block))
  statement: (Function
    name: (Identifier "destructured")
    parameter: (Parameter
      pattern: (MapPattern
        entry: (~MapEntry {shorthand} key: (Identifier "a"))
        entry: (MapEntry
          key: (Identifier "b")
          value: (DefaultPattern name: (Identifier "c") default_value: (Number "1"))))
      declared_type: (ObjectType
        member: (Field name: (Identifier "a") declared_type: (NamedType {builtin} "string"))
        member: (Field {optional}
          name: (Identifier "b")
          declared_type: (NamedType {builtin} "number"))))
    parameter: (Parameter
      pattern: (SequencePattern element: (~BindingPattern name: (Identifier "d")))
      declared_type: (TupleType element: (NamedType {builtin} "number"))
      default_value: (List element: (Number "0")))
    return_type: (NamedType {builtin} "void")
    body: (Block))
  statement: (Function
    name: (Identifier "isString")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "unknown"))
    return_type: (TypeOperator {type_operator=predicate}
      name: (Identifier "x")
      type: (NamedType {builtin} "string"))
    body: (Block
      statement: (Return
        value: (Binary {operator=strict_eq}
          left: (Unary {operator=typeof} operand: (Identifier "x"))
          right: (String {quote=double} content: (StringContent "string"))))))
  statement: (Function
    name: (Identifier "assert")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "unknown"))
    return_type: (TypeOperator {type_operator=asserts} name: (Identifier "x"))
    body: (Block))
  statement: (Function
    name: (Identifier "assertString")
    parameter: (Parameter name: (Identifier "object") declared_type: (NamedType {builtin} "any"))
    return_type: (TypeOperator {type_operator=asserts}
      name: (Identifier "object")
      type: (NamedType {builtin} "string"))
    body: (Block))
  statement: (Function {is_declaration}
    name: (Identifier "overloaded")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "string"))
    return_type: (NamedType {builtin} "string"))
  statement: (Function {is_declaration}
    name: (Identifier "overloaded")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "number"))
    return_type: (NamedType {builtin} "number"))
  statement: (Function
    name: (Identifier "overloaded")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "any"))
    body: (Block
      statement: (Return value: (Identifier "x"))))
  statement: (Function {async}
    name: (Identifier "later")
    type_parameter: (TypeParameter name: (Identifier "T"))
    return_type: (GenericType name: (Identifier "Promise") type_argument: (NamedType "T"))
    body: (Block
      statement: (Return
        value: (Call
          callee: (Await operand: (Identifier "fetch"))
          type_argument: (NamedType "T")
          argument: (Identifier "url")))))
  statement: (Function {generator}
    name: (Identifier "generator")
    return_type: (GenericType
      name: (Identifier "Generator")
      type_argument: (NamedType {builtin} "number")
      type_argument: (NamedType {builtin} "void")
      type_argument: (NamedType {builtin} "unknown"))
    body: (Block
      statement: (Variable {binding=const}
        name: (Identifier "x")
        declared_type: (NamedType {builtin} "number")
        initializer: (Yield value: (Number "1")))))
  statement: (Variable {binding=const}
    name: (Identifier "arrow")
    initializer: (Lambda {form=arrow}
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "number"))
      return_type: (NamedType {builtin} "number")
      body: (Identifier "x")))
  statement: (Variable {binding=const}
    name: (Identifier "genericArrow")
    initializer: (Lambda {form=arrow}
      type_parameter: (TypeParameter name: (Identifier "T"))
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "T"))
      return_type: (NamedType "T")
      body: (Identifier "x")))
  statement: (Variable {binding=const}
    name: (Identifier "constrained")
    initializer: (Lambda {async form=arrow}
      type_parameter: (TypeParameter name: (Identifier "T") bound: (NamedType {builtin} "object"))
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "T"))
      body: (Parenthesized
        value: (Map entry: (Spread {spread_kind=mapping} operand: (Identifier "x"))))))
  statement: (Variable {binding=const}
    name: (Identifier "predicate")
    initializer: (Lambda {form=arrow}
      parameter: (Parameter name: (Identifier "x"))
      return_type: (TypeOperator {type_operator=predicate}
        name: (Identifier "x")
        type: (NamedType {builtin} "string"))
      body: (Boolean {truth=true} "true")))
  statement: (Variable {binding=const}
    name: (Identifier "typed")
    declared_type: (FunctionType
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "number"))
      return_type: (NamedType {builtin} "string"))
    initializer: (Lambda {form=arrow}
      parameter: (~Parameter name: (Identifier "x"))
      body: (InterpolatedString {quote=backtick multiline string_kind=template}
        interpolation: (Interpolation value: (Identifier "x")))))
  statement: (Variable {binding=const}
    name: (Identifier "expression")
    initializer: (Lambda {form=function}
      type_parameter: (TypeParameter name: (Identifier "T"))
      receiver: (Parameter {param_kind=receiver} name: (This "this") declared_type: (NamedType "T"))
      return_type: (NamedType {builtin} "void")
      body: (Block))))
