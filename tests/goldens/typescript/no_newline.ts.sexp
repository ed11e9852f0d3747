(Module
  statement: (Variable {binding=const}
    name: (Identifier "last")
    declared_type: (NamedType {builtin} "number")
    initializer: (Number "1")))
