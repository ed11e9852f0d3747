Variable
  name: Identifier
  initializer: Match
    subject: Identifier
    case: Case
      pattern: ValuePattern
        value: Number
      body: Number
    case: Case default
      pattern: WildcardPattern
      body: Number
