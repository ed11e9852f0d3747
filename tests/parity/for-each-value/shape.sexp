ForEach
  declared_type: NamedType
  target: Identifier
  iterable: Identifier
  body: Block
    statement: Assignment assign_op=add
      target: Identifier
      value: Identifier
