Class
  name: Identifier
  member: Method
    name: Identifier
    return_type: NamedType
    body: Block
      statement: Return
        value: Call
          callee: MemberAccess
            object: Super
            property: Identifier
  supertype: Heritage heritage_kind=extends
    type: NamedType
