Method
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  body: Block
    statement: Return
      value: Binary operator=add
        left: MemberAccess
          object: This
          property: Identifier
        right: Identifier
