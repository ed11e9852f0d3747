Switch
  subject: Identifier
  case: Case
    pattern: Number
    body: Block
      statement: Call
        callee: Identifier
        argument: Identifier
      statement: Break
