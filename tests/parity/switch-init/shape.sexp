Switch
  subject: Identifier
  case: Case
    pattern: Number
    body: Return
      value: Identifier
  init: Variable
    name: Identifier
    declared_type: NamedType
    initializer: Identifier
