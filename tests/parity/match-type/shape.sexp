Match
  subject: Identifier
  case: Case
    pattern: TypePattern
      name: Identifier
      type: NamedType
    body: Call
      callee: Identifier
      argument: Identifier
  case: Case
    pattern: TypePattern
      name: Identifier
      type: NamedType
    body: Call
      callee: Identifier
      argument: Identifier
