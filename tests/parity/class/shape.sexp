Class
  name: Identifier
  member: Field
    name: Identifier
    declared_type: NamedType
    initializer: Number
  member: Method
    name: Identifier
    parameter: Parameter
      name: Identifier
      declared_type: NamedType
    return_type: NamedType
    body: Block
      statement: Assignment assign_op=add
        target: MemberAccess
          object: This
          property: Identifier
        value: Identifier
      statement: Return
        value: MemberAccess
          object: This
          property: Identifier
