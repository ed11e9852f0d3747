Assignment
  target: Identifier
  value: MemberAccess
    object: Call
      callee: MemberAccess
        object: Index
          object: MemberAccess
            object: Identifier
            property: Identifier
          index: Identifier
        property: Identifier
      argument: Identifier
    property: Identifier
Assignment
  target: Identifier
  value: Index
    object: Call
      callee: MemberAccess
        object: Identifier
        property: Identifier
      argument: Identifier
    index: Identifier
Assignment
  target: MemberAccess
    object: Index
      object: MemberAccess
        object: Identifier
        property: Identifier
      index: Identifier
    property: Identifier
  value: Unary operator=neg
    operand: Index
      object: MemberAccess
        object: Identifier
        property: Identifier
      index: Identifier
Assignment
  target: Identifier
  value: Binary operator=and
    left: Unary operator=not
      operand: Call
        callee: MemberAccess
          object: MemberAccess
            object: Identifier
            property: Identifier
          property: Identifier
        argument: Identifier
    right: Unary operator=not
      operand: Call
        callee: Identifier
        argument: Identifier
