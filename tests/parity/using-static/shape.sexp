Import import_kind=[static wildcard]
  source: Identifier
