ScopedBlock scope_kind=unsafe
  body: Block
    statement: Variable
      name: Identifier
      declared_type: PointerType pointer_depth=1
        type: NamedType
      initializer: Unary operator=addr
        operand: Identifier
    statement: Return
      value: Unary operator=deref
        operand: Identifier
