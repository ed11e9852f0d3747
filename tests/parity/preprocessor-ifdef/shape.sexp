PreprocessorConditional negated preproc_kind=ifndef
  statement: MacroDefinition
    name: Identifier
  statement: PreprocessorConditional preproc_kind=ifdef
    statement: Function is_declaration
      name: Identifier
      parameter: Parameter
        name: Identifier
        declared_type: NamedType
      return_type: NamedType
    condition: Identifier
    branch: PreprocessorBranch preproc_kind=else
      statement: Function is_declaration
        name: Identifier
        parameter: Parameter
          name: Identifier
          declared_type: NamedType
        parameter: Parameter
          name: Identifier
          declared_type: NamedType
        return_type: NamedType
  condition: Identifier
