Labeled
  label: Identifier
  body: ForEach
    declared_type: NamedType
    target: Identifier
    iterable: Identifier
    body: Block
      statement: ForEach
        declared_type: NamedType
        target: Identifier
        iterable: Identifier
        body: Block
          statement: If
            condition: Binary operator=gt
              left: Identifier
              right: Identifier
            consequence: Block
              statement: Continue
                label: Identifier
