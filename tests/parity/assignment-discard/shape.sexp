Assignment
  target: Placeholder placeholder_kind=blank
  value: Call
    callee: Identifier
    argument: Identifier
