(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "a"))
  statement: (Namespace {namespace_form=package}
    name: (QualifiedName qualifier: (Identifier "b") name: (Identifier "c")))
  statement: (Import
    source: (~QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      name: (Identifier "List")))
  statement: (Import {import_kind=[wildcard]}
    source: (~QualifiedName qualifier: (Identifier "java") name: (Identifier "util")))
  statement: (Import {import_kind=[wildcard]} source: (Identifier "a"))
  statement: (Import {import_kind=[from]}
    source: (~QualifiedName qualifier: (Identifier "java") name: (Identifier "io"))
    item: (~ImportItem name: (Identifier "File"))
    item: (ImportItem name: (Identifier "Reader") alias: (Identifier "R"))
    item: (ImportItem name: (Identifier "Writer") alias: (Placeholder {placeholder_kind=blank} "_"))
    item: (ImportItem {import_kind=[wildcard]}))
  statement: (Import {import_kind=[wildcard]}
    source: (~QualifiedName qualifier: (Identifier "x") name: (Identifier "y")))
  statement: (Import {import_kind=[from]}
    source: (Identifier "x")
    item: (ImportItem {import_kind=[given]})
    item: (~ImportItem
      name: (GenericType name: (Identifier "Ordering") type_argument: (NamedType "Int")))
    item: (ImportItem name: (Identifier "z") alias: (Identifier "w")))
  statement: (Import {import_kind=[given]} source: (Identifier "x"))
  statement: (Import
    source: (Identifier "x")
    item: (ImportItem name: (Identifier "y") alias: (Identifier "z")))
  statement: (Import source: (Identifier "x") alias: (Identifier "y"))
  statement: (Export {export_kind=[named]}
    source: (~QualifiedName qualifier: (Identifier "a") name: (Identifier "b"))
    item: (~ImportItem name: (Identifier "c"))
    item: (~ImportItem name: (Identifier "d")))
  statement: (Export {export_kind=[wildcard]} source: (Identifier "a"))
  statement: (Import {import_kind=[wildcard]}
    item: (~ImportItem source: (~QualifiedName name: (Identifier "a")))
    item: (~ImportItem source: (~QualifiedName qualifier: (Identifier "b") name: (Identifier "c"))))
  statement: (Import {import_kind=[wildcard]}
    item: (~ImportItem source: (~QualifiedName qualifier: (Identifier "a") name: (Identifier "b")))
    item: (~ImportItem
      source: (~QualifiedName name: (Identifier "c"))
      item: (~ImportItem name: (Identifier "d"))
      item: (ImportItem name: (Identifier "e") alias: (Identifier "f")))
    item: (~ImportItem
      source: (~QualifiedName
        qualifier: (Identifier "g")
        qualifier: (Identifier "h")
        name: (Identifier "i"))))
  statement: (Import {import_kind=[given]}
    source: (~QualifiedName qualifier: (Identifier "a") name: (Identifier "b"))
    item: (~ImportItem name: (NamedType "T"))))
