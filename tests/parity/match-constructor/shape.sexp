Match
  subject: Identifier
  case: Case
    pattern: ConstructorPattern
      element: TypePattern
        name: Identifier
        type: NamedType
      element: TypePattern
        name: Identifier
        type: NamedType
      type: NamedType
    body: Call
      callee: Identifier
      argument: Identifier
      argument: Identifier
