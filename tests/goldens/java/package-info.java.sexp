(Module
  comment: (Comment {doc comment_style=block attach=leading link=Namespace} "/** The package. */")
  statement: (Namespace {namespace_form=package}
    annotation: (Annotation name: (Identifier "NonNullApi"))
    name: (QualifiedName qualifier: (Identifier "org") name: (Identifier "example"))))
