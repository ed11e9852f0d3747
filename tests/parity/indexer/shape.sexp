Property property_kind=indexer
  parameter: Parameter
    name: Identifier
    declared_type: NamedType
  accessor: Accessor accessor_kind=get
    body: Block
      statement: Return
        value: Call
          callee: MemberAccess
            object: This
            property: Identifier
          argument: Identifier
  declared_type: NamedType
