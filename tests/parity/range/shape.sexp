Range operator=range_excl
  start: Number
  stop: Identifier
