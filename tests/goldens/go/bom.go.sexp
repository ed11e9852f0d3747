(Module
  trivia: (RawText "\u{feff}")
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Variable {binding=var} name: (Identifier "x") initializer: (Number "1")))
