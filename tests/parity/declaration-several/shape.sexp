DeclarationGroup
  declarator: Variable
    name: Identifier
  declarator: Variable
    name: Identifier
  declared_type: NamedType
DeclarationGroup
  declarator: Variable
    name: Identifier
    initializer: Number
  declarator: Variable
    name: Identifier
    initializer: Number
  declared_type: NamedType
