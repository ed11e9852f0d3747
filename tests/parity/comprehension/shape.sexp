Comprehension comprehension_kind=list
  element: Binary operator=add
    left: Identifier
    right: Number
  clause: ComprehensionClause clause_kind=for
    target: Identifier
    iterable: Identifier
  clause: ComprehensionClause clause_kind=if
    condition: Binary operator=gt
      left: Identifier
      right: Number
