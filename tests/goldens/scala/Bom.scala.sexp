(Module
  trivia: (RawText "\u{feff}")
  statement: (Class {class_kind=object}
    name: (Identifier "A")
    member: (Field {binding=val} name: (Identifier "x") initializer: (Number "1"))))
