Assignment
  target: Identifier
  value: MemberAccess
    object: Identifier
    property: Identifier
Assignment
  target: Identifier
  value: Call
    callee: MemberAccess
      object: Identifier
      property: Identifier
    argument: Identifier
