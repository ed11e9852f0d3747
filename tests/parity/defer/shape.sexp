Defer
  value: Call
    callee: Identifier
    argument: Identifier
