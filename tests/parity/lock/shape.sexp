ScopedBlock scope_kind=synchronized
  subject: Identifier
  body: Block
    statement: Return
      value: Identifier
