ScopedBlock modifiers=[static] scope_kind=static_init
  body: Block
    statement: Call
      callee: Identifier
      argument: Number
