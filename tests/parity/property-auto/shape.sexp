Property
  name: Identifier
  accessor: Accessor accessor_kind=get
  accessor: Accessor accessor_kind=set
  declared_type: NamedType
  initializer: Number
