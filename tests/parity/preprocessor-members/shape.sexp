Struct
  name: Identifier
  member: Field
    name: Identifier
    declared_type: NamedType
  member: PreprocessorConditional preproc_kind=if
    member: Field
      name: Identifier
      declared_type: NamedType
    condition: Identifier
    branch: PreprocessorBranch preproc_kind=else
      member: Field
        name: Identifier
        declared_type: NamedType
