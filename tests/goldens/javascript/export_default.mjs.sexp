(Module
  statement: (Function {modifiers=[default] exported}
    body: (Block
      statement: (Return value: (Number "1")))))
