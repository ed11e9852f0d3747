(Module
  statement: (Variable {binding=const} name: (Identifier "last") initializer: (Number "1")))
