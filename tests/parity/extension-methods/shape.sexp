Method modifiers=[static] callable_kind=extension
  name: Identifier
  parameter: Parameter modifiers=[this]
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  body: Block
    statement: Return
      value: MemberAccess
        object: Identifier
        property: Identifier
