Constructor
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  body: Block
    statement: Assignment
      target: MemberAccess
        object: This
        property: Identifier
      value: Identifier
