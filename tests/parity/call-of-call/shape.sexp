Call
  callee: Call
    callee: Identifier
    argument: Identifier
  argument: Identifier
Call
  callee: Index
    object: Identifier
    index: Identifier
  argument: Identifier
Call
  callee: Parenthesized
    value: Identifier
  argument: Identifier
