(Module
  trivia: (RawText "\u{feff}")
  statement: (Import {import_kind=[using]} source: (Identifier "A"))
  statement: (Class name: (Identifier "Bom")))
