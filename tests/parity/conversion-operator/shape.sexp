Method callable_kind=conversion
  return_type: NamedType
  body: Block
    statement: Return
      value: MemberAccess
        object: This
        property: Identifier
