(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Struct
    name: (Identifier "T")
    member: (Field name: (Identifier "a") declared_type: (NamedType "int")))
  statement: (Variable {binding=var} name: (Identifier "x") declared_type: (NamedType "T")))
