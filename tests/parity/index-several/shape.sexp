Index
  object: Identifier
  index: Identifier
  index: Identifier
