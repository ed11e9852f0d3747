Import import_kind=[module]
  item: ImportItem
    source: Identifier
  item: ImportItem
    alias: Identifier
    source: Identifier
