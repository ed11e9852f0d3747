Switch
  subject: Identifier
  case: Case
    pattern: Number
    body: Return
      value: Number
  case: PreprocessorConditional preproc_kind=if
    condition: Identifier
    case: Case
      pattern: Number
      body: Return
        value: Number
  case: Case default
    body: Return
      value: Number
