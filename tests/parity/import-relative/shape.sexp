Import import_kind=[from] relative_level=1
  source: Identifier
  item: ImportItem
    name: Identifier
