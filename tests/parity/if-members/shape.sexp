If
  condition: Call
    callee: MemberAccess
      object: MemberAccess
        object: Identifier
        property: Identifier
      property: Identifier
    argument: Number
  consequence: Block
    statement: Return
      value: MemberAccess
        object: MemberAccess
          object: Identifier
          property: Identifier
        property: Identifier
