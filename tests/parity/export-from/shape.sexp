Export export_kind=[named]
  source: String
    content: StringContent
  item: ImportItem
    name: Identifier
