Delete
  target: Identifier
Delete
  target: MemberAccess
    object: Identifier
    property: Identifier
