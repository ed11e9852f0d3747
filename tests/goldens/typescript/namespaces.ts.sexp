(Module
  statement: (Namespace {namespace_form=namespace}
    name: (Identifier "Plain")
    body: (Block
      statement: (Variable {exported binding=const}
        name: (Identifier "x")
        initializer: (Number "1"))
      statement: (Function name: (Identifier "hidden") body: (Block))
      statement: (Namespace {exported namespace_form=namespace}
        name: (Identifier "Inner")
        body: (Block
          statement: (TypeAlias {exported}
            name: (Identifier "T")
            declared_type: (NamedType {builtin} "string"))))))
  statement: (Namespace {namespace_form=namespace}
    name: (QualifiedName
      qualifier: (Identifier "A")
      qualifier: (Identifier "B")
      name: (Identifier "C"))
    body: (Block
      statement: (Class {exported} name: (Identifier "D"))))
  statement: (Namespace {exported namespace_form=namespace}
    name: (Identifier "Exported")
    body: (Block))
  statement: (Namespace {namespace_form=module}
    name: (Identifier "Legacy")
    body: (Block
      statement: (Variable {binding=var} name: (Identifier "y"))))
  statement: (Namespace {modifiers=[declare] namespace_form=ambient}
    name: (String {quote=double} content: (StringContent "quoted"))
    body: (Block
      statement: (Variable {exported binding=const}
        name: (Identifier "z")
        declared_type: (NamedType {builtin} "number"))))
  statement: (Namespace {modifiers=[declare] namespace_form=namespace}
    name: (Identifier "Ambient")
    body: (Block
      statement: (Variable {binding=let}
        name: (Identifier "w")
        declared_type: (NamedType {builtin} "string"))))
  statement: (TypeAlias
    name: (Identifier "Use")
    declared_type: (NamedType
      qualifier: (Identifier "Plain")
      qualifier: (Identifier "Inner")
      name: (Identifier "T")))
  statement: (Import
    alias: (Identifier "T")
    source: (QualifiedName
      qualifier: (Identifier "Plain")
      qualifier: (Identifier "Inner")
      name: (Identifier "T"))))
