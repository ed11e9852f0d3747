Match
  subject: Identifier
  case: Case
    pattern: ConstructorPattern
      element: ConstructorPattern
        element: BindingPattern
          name: Identifier
        element: ValuePattern
          value: Number
        type: NamedType
      element: WildcardPattern
      type: NamedType
    body: Call
      callee: Identifier
      argument: Identifier
