Switch
  subject: Identifier
  case: Case
    pattern: MemberAccess
      object: Identifier
      property: Identifier
    body: Return
      value: Number
  case: Case
    pattern: Identifier
    body: Return
      value: Number
  case: Case
    pattern: String
      content: StringContent
    body: Return
      value: Number
