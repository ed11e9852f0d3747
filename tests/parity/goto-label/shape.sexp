Jump
  label: Identifier
Labeled
  label: Identifier
  body: Return
    value: Identifier
