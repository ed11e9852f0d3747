Comprehension comprehension_kind=list
  element: Call
    callee: Identifier
    argument: Identifier
    argument: Identifier
  clause: ComprehensionClause clause_kind=for
    target: Identifier
    iterable: Identifier
  clause: ComprehensionClause clause_kind=for
    target: Identifier
    iterable: Identifier
