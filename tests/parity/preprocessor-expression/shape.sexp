PreprocessorConditional preproc_kind=if
  statement: Return
    value: Number
  condition: Binary operator=and
    left: Identifier
    right: Unary operator=not
      operand: Identifier
