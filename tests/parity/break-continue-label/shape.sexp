Labeled
  label: Identifier
  body: While
    condition: Identifier
    body: Block
      statement: While
        condition: Identifier
        body: Block
          statement: If
            condition: Identifier
            consequence: Block
              statement: Break
                label: Identifier
          statement: Continue
            label: Identifier
