Import import_kind=[from wildcard]
  source: Identifier
