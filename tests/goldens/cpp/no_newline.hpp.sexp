(Module
  statement: (Class
    name: (Identifier "A")
    member: (Method {modifiers=[virtual abstract] callable_kind=pure_virtual is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "m"))))
