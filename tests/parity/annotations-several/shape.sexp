Class
  name: Identifier
  annotation: Annotation
    name: Identifier
  annotation: Annotation
    name: QualifiedName
      name: Identifier
      qualifier: Identifier
