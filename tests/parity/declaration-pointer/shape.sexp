Variable
  name: Identifier
  declared_type: PointerType pointer_depth=1
    type: NamedType
  initializer: Identifier
Variable
  name: Identifier
  declared_type: PointerType pointer_depth=2
    type: NamedType
  initializer: Identifier
