Method
  name: Identifier
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  return_type: NamedType
  type_parameter: TypeParameter
    name: Identifier
  body: Block
    statement: Return
      value: Call
        callee: MemberAccess
          object: This
          property: Identifier
          type_argument: NamedType
        argument: Identifier
