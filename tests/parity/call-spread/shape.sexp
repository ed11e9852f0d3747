Call
  callee: Identifier
  argument: Argument argument_kind=spread
    value: Identifier
Call
  callee: Identifier
  argument: Identifier
  argument: Argument argument_kind=spread
    value: Identifier
