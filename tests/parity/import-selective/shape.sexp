Import import_kind=[from]
  source: Identifier
  item: ImportItem
    name: Identifier
  item: ImportItem
    name: Identifier
    alias: Identifier
