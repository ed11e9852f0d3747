Assignment
  target: Identifier
  value: MemberAccess
    object: Parenthesized
      value: Cast
        value: Identifier
        type: NamedType
    property: Identifier
Assignment
  target: Identifier
  value: MemberAccess
    object: Parenthesized
      value: Cast
        value: MemberAccess
          object: Identifier
          property: Identifier
        type: NamedType
    property: Identifier
