Import import_kind=[static wildcard]
  source: QualifiedName
    name: Identifier
    qualifier: Identifier
