Comprehension comprehension_kind=list
  element: Identifier
  clause: ComprehensionClause clause_kind=for
    target: SequencePattern
      element: Identifier
      element: Identifier
    iterable: Identifier
