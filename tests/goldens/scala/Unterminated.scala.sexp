(Module
  statement: (Class {class_kind=object}
    name: (Identifier "A")
    member: (Field {binding=val}
      name: (Identifier "s")
      error: (!Error "\"")
      initializer: (Identifier "abc"))
    member: (Field {binding=val} name: (Identifier "t") initializer: (Number "1"))
    member: (Field {binding=val}
      name: (Identifier "u")
      error: (!Error "\"\"\"")
      initializer: (Identifier "x"))))
