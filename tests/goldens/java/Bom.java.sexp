(Module
  trivia: (RawText "\u{feff}")
  statement: (Namespace {namespace_form=package} name: (Identifier "bom"))
  statement: (Class name: (Identifier "Bom")))
