Class visibility=[public]
  name: Identifier
