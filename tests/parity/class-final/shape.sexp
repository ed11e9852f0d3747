Class modifiers=[final]
  name: Identifier
