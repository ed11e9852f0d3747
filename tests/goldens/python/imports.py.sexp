(Module
  statement: (Import {import_kind=[from future]}
    source: (Identifier "__future__")
    item: (~ImportItem name: (Identifier "annotations"))
    item: (~ImportItem name: (Identifier "division")))
  statement: (Import {import_kind=[module]} source: (Identifier "os"))
  statement: (Import {import_kind=[module]}
    source: (QualifiedName qualifier: (Identifier "os") name: (Identifier "path")))
  statement: (Import {import_kind=[module]}
    source: (QualifiedName
      qualifier: (Identifier "a")
      qualifier: (Identifier "b")
      name: (Identifier "c"))
    alias: (Identifier "d"))
  statement: (Import {import_kind=[module]}
    item: (~ImportItem source: (Identifier "sys"))
    item: (ImportItem source: (Identifier "io") alias: (Identifier "stream"))
    item: (~ImportItem source: (QualifiedName qualifier: (Identifier "x") name: (Identifier "y")))
    item: (ImportItem
      source: (QualifiedName
        qualifier: (Identifier "p")
        qualifier: (Identifier "q")
        name: (Identifier "r"))
      alias: (Identifier "s")))
  statement: (Import {import_kind=[from]}
    source: (Identifier "m")
    item: (~ImportItem name: (Identifier "a")))
  statement: (Import {import_kind=[from]}
    source: (QualifiedName qualifier: (Identifier "m") name: (Identifier "n"))
    item: (~ImportItem name: (Identifier "a"))
    item: (ImportItem name: (Identifier "b") alias: (Identifier "c")))
  statement: (Import {import_kind=[from] relative_level=1}
    item: (~ImportItem name: (Identifier "sibling")))
  statement: (Import {import_kind=[from] relative_level=2}
    item: (ImportItem name: (Identifier "parent") alias: (Identifier "up")))
  statement: (Import {import_kind=[from] relative_level=3}
    source: (QualifiedName qualifier: (Identifier "deep") name: (Identifier "er"))
    item: (~ImportItem name: (Identifier "thing")))
  statement: (Import {import_kind=[from] relative_level=1}
    source: (Identifier "one")
    item: (~ImportItem name: (Identifier "x"))
    comment: (Comment {comment_style=hash attach=trailing} "# first")
    item: (ImportItem name: (Identifier "y") alias: (Identifier "z")))
  statement: (Import {import_kind=[from wildcard]} source: (Identifier "star"))
  statement: (Import {import_kind=[from wildcard] relative_level=1} source: (Identifier "star"))
  statement: (Import {import_kind=[from future]}
    source: (Identifier "__future__")
    item: (~ImportItem name: (Identifier "braces"))))
