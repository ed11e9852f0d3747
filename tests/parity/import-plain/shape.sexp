Import
  source: QualifiedName
    name: Identifier
    qualifier: Identifier
    qualifier: Identifier
