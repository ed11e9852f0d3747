Return
  value: MemberAccess
    object: Parenthesized
      value: Await
        operand: Call
          callee: MemberAccess
            object: Identifier
            property: Identifier
    property: Identifier
