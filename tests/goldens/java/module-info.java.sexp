(Module
  statement: (Import
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      qualifier: (Identifier "spi")
      name: (Identifier "ToolProvider")))
  comment: (Comment {doc comment_style=block attach=leading link=Namespace} "/** The module. */")
  statement: (Namespace {modifiers=[open] namespace_form=module}
    annotation: (Annotation name: (Identifier "Deprecated"))
    name: (QualifiedName
      qualifier: (Identifier "org")
      qualifier: (Identifier "example")
      name: (Identifier "shop"))
    body: (Block
      statement: (Import {import_kind=[requires]}
        source: (QualifiedName qualifier: (Identifier "java") name: (Identifier "base")))
      statement: (Import {modifiers=[transitive] import_kind=[requires]}
        source: (QualifiedName qualifier: (Identifier "java") name: (Identifier "sql")))
      statement: (Import {modifiers=[static transitive] import_kind=[requires]}
        source: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          name: (Identifier "tax")))
      statement: (Export {export_kind=[exports]}
        name: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          qualifier: (Identifier "shop")
          name: (Identifier "orders")))
      statement: (Export {export_kind=[exports]}
        name: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          qualifier: (Identifier "shop")
          name: (Identifier "internal"))
        target: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          name: (Identifier "test"))
        target: (Identifier "friend"))
      statement: (Export {export_kind=[opens]}
        name: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          qualifier: (Identifier "shop")
          name: (Identifier "model")))
      statement: (Export {export_kind=[opens]}
        name: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          qualifier: (Identifier "shop")
          name: (Identifier "entity"))
        target: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          name: (Identifier "json")))
      statement: (Import {import_kind=[uses]} source: (Identifier "ToolProvider"))
      statement: (Export {export_kind=[provides]}
        name: (Identifier "ToolProvider")
        argument: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          qualifier: (Identifier "shop")
          name: (Identifier "Tool"))
        argument: (QualifiedName
          qualifier: (Identifier "org")
          qualifier: (Identifier "example")
          qualifier: (Identifier "shop")
          name: (Identifier "Second"))
        argument: (Identifier "Third")))))
