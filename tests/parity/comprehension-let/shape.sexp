Comprehension comprehension_kind=query
  element: Identifier
  clause: ComprehensionClause clause_kind=for
    target: Identifier
    iterable: Identifier
  clause: ComprehensionClause clause_kind=let
    target: Identifier
    value: Binary operator=add
      left: Identifier
      right: Number
