Index
  object: Identifier
  index: Range
    start: Identifier
    stop: Identifier
Index
  object: Identifier
  index: Range
    start: Identifier
Index
  object: Identifier
  index: Range
    stop: Identifier
