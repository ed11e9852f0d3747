Function
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: GenericType
      name: Identifier
      type_argument: NamedType
  return_type: NamedType
  body: Block
    statement: Variable
      name: Identifier
      declared_type: NamedType
      initializer: Number
    statement: ForEach
      declared_type: NamedType
      target: Identifier
      iterable: Identifier
      body: Block
        statement: If
          condition: Binary operator=gt
            left: Identifier
            right: Identifier
          consequence: Block
            statement: Assignment
              target: Identifier
              value: Identifier
    statement: Return
      value: Identifier
