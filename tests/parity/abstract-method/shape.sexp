Class modifiers=[abstract]
  name: Identifier
  member: Method modifiers=[abstract] is_declaration
    name: Identifier
    return_type: NamedType
