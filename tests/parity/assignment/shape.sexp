Assignment
  target: Identifier
  value: Identifier
Assignment
  target: MemberAccess
    object: Identifier
    property: Identifier
  value: Binary operator=add
    left: Identifier
    right: Identifier
Assignment
  target: Index
    object: Identifier
    index: Identifier
  value: Identifier
