Assignment
  target: Identifier
  value: MemberAccess
    object: Identifier
    property: Identifier
Assignment
  target: Identifier
  value: MemberAccess
    object: MemberAccess
      object: Identifier
      property: Identifier
    property: Identifier
Assignment
  target: MemberAccess
    object: Identifier
    property: Identifier
  value: Identifier
