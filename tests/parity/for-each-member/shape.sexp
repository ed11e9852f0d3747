ForEach
  target: MemberAccess
    object: Identifier
    property: Identifier
  iterable: Identifier
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
