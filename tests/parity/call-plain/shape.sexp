Call
  callee: Identifier
Call
  callee: Identifier
  argument: Identifier
Call
  callee: Identifier
  argument: Identifier
  argument: Call
    callee: Identifier
    argument: Identifier
