While
  condition: Binary operator=gt
    left: Identifier
    right: Number
  body: Block
    statement: Switch
      subject: Identifier
      case: Case
        pattern: Number
        body: Continue
      case: Case default
        body: Break
