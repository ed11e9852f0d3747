Interface interface_kind=trait
  name: Identifier
  type_parameter: TypeParameter variance=contravariant
    name: Identifier
  type_parameter: TypeParameter variance=covariant
    name: Identifier
