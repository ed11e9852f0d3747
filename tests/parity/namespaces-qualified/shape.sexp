statement: Namespace namespace_form=namespace
  name: QualifiedName
    name: Identifier
    qualifier: Identifier
    qualifier: Identifier
  body: Block
    statement: Class
      name: Identifier
