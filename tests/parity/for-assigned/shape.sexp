For
  condition: Binary operator=lt
    left: Identifier
    right: Number
  init: Assignment
    target: Identifier
    value: Number
  update: Assignment assign_op=add
    target: Identifier
    value: Number
  body: Block
    statement: Call
      callee: Identifier
      argument: Identifier
