Parameter
  name: Identifier
  declared_type: ArrayType array_rank=1
    type: NamedType
Parameter
  name: Identifier
  declared_type: ArrayType array_rank=2
    type: NamedType
