(Module
  statement: (Variable {binding=val} name: (Identifier "x") initializer: (Number "1")))
