Class
  name: Identifier
  member: Constructor
    name: Identifier
    parameter: Parameter
      name: Identifier
      declared_type: NamedType
    body: Block
      statement: Call
        callee: Super
        argument: Identifier
  supertype: Heritage heritage_kind=extends
    type: NamedType
