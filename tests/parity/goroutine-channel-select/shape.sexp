Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: GenericType
      name: Identifier
      type_argument: NamedType
  parameter: Parameter
    name: Identifier
    declared_type: GenericType channel=send
      name: Identifier
      type_argument: NamedType
  body: Block
    statement: Spawn
      value: Call
        callee: Identifier
        argument: Identifier
    statement: Switch switch_kind=select
      case: Case
        pattern: Variable
          name: Identifier
          initializer: Unary operator=recv
            operand: Identifier
        body: Binary operator=send
          left: Identifier
          right: Identifier
      case: Case
        pattern: Binary operator=send
          left: Identifier
          right: Number
        body: Return
      case: Case default
        body: Return
