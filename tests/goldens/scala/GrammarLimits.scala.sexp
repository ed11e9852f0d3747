(Module
  statement: (Class {class_kind=object}
    name: (Identifier "GrammarLimits")
    member: (Opaque {native=postfix_expression}
      unknown: (Identifier "xs")
      unknown: (Identifier "head"))
    member: (Field {binding=val}
      name: (Identifier "a")
      initializer: (Call
        callee: (Unary {operator=not}
          operand: (MemberAccess object: (Identifier "x") property: (Identifier "isInstanceOf")))
        type_argument: (NamedType "T")))
    member: (Call
      callee: (Identifier "f")
      block: (Block
        statement: (Cast {cast_kind=ascription}
          value: (Identifier "x")
          type: (~FunctionType
            parameter: (~Parameter declared_type: (NamedType "Int"))
            return_type: (NamedType "a")))
        statement: (Identifier "b")))
    member: (Cast {cast_kind=ascription}
      value: (Opaque {native=postfix_expression}
        unknown: (Identifier "a")
        unknown: (Identifier "op"))
      type: (NamedType "b"))))
