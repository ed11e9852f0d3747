Export export_kind=[named]
  item: ImportItem
    name: Identifier
  item: ImportItem
    name: Identifier
    alias: Identifier
