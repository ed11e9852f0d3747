(Module
  trivia: (RawText "\u{feff}")
  statement: (Variable {binding=const}
    name: (Identifier "bom")
    declared_type: (NamedType {builtin} "number")
    initializer: (Number "1")))
