Yield yield_kind=delegate
  value: Identifier
