(Module
  statement: (Class
    name: (Identifier "NoNewline")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "a"))))
