Import import_kind=[include system]
  source: String string_kind=system_path
