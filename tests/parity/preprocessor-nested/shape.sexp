PreprocessorConditional preproc_kind=if
  statement: PreprocessorConditional preproc_kind=if
    statement: Return
      value: Number
    condition: Identifier
    branch: PreprocessorBranch preproc_kind=else
      statement: Return
        value: Number
  condition: Identifier
