Assignment
  target: Identifier
  value: MemberAccess null_safe
    object: Identifier
    property: Identifier
Assignment
  target: Identifier
  value: Call
    callee: MemberAccess null_safe
      object: Identifier
      property: Identifier
    argument: Identifier
Assignment
  target: Identifier
  value: MemberAccess null_safe
    object: MemberAccess null_safe
      object: Identifier
      property: Identifier
    property: Identifier
Assignment
  target: Identifier
  value: Index null_safe
    object: Identifier
    index: Identifier
