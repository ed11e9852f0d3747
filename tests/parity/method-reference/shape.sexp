Return
  value: MemberAccess
    object: Identifier
    property: Identifier
