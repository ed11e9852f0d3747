Method callable_kind=destructor
  name: Identifier
  body: Block
    statement: Call
      callee: Identifier
