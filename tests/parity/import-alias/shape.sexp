Import import_kind=[module]
  alias: Identifier
  source: Identifier
