Assignment
  target: MemberAccess
    object: This
    property: Identifier
  value: Identifier
Call
  callee: MemberAccess
    object: This
    property: Identifier
  argument: MemberAccess
    object: This
    property: Identifier
Call
  callee: Identifier
  argument: This
