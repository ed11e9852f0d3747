Match
  subject: Identifier
  case: Case
    pattern: ValuePattern
      value: MemberAccess
        object: Identifier
        property: Identifier
    body: Call
      callee: Identifier
      argument: Identifier
