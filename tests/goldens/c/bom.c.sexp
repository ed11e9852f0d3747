(Module
  trivia: (RawText "\u{feff}")
  statement: (Import {import_kind=[include system]}
    source: (String {quote=angle string_kind=system_path} "<a.h>"))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    name: (Identifier "x")
    initializer: (Number "1")))
