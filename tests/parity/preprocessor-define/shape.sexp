MacroDefinition
  name: Identifier
Directive directive_kind=undef
MacroDefinition
  name: Identifier
MacroDefinition
  name: Identifier
  parameter: Parameter
    name: Identifier
Directive directive_kind=pragma
