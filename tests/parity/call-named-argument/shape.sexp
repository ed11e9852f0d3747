Call
  callee: Identifier
  argument: Identifier
  argument: Argument argument_kind=named
    name: Identifier
    value: Identifier
Call
  callee: Identifier
  argument: Argument argument_kind=named
    name: Identifier
    value: Identifier
  argument: Argument argument_kind=named
    name: Identifier
    value: Identifier
