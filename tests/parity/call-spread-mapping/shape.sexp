Call
  callee: Identifier
  argument: Argument argument_kind=map_spread
    value: Identifier
Call
  callee: Identifier
  argument: Argument argument_kind=spread
    value: Identifier
  argument: Argument argument_kind=map_spread
    value: Identifier
