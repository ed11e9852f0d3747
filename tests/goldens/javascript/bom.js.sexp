(Module
  trivia: (RawText "\u{feff}")
  statement: (Directive {directive_kind=use_strict}
    directive_argument: (String {quote=double} content: (StringContent "use strict")))
  statement: (Variable {binding=const} name: (Identifier "bom") initializer: (Number "1")))
