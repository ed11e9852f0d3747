(Module
  statement: (PreprocessorConditional {negated preproc_kind=ifndef}
    condition: (Identifier "GUARD_HPP")
    statement: (MacroDefinition name: (Identifier "GUARD_HPP"))
    statement: (Directive {directive_kind=pragma} directive_argument: (RawText "once"))
    statement: (Import {import_kind=[include system]}
      source: (String {quote=angle string_kind=system_path} "<map>"))
    statement: (PreprocessorConditional {preproc_kind=if}
      condition: (Binary {operator=or}
        left: (Binary {operator=and}
          left: (Unary {operator=defined} operand: (Identifier "A"))
          right: (Unary {operator=not}
            operand: (Unary {operator=defined} operand: (Identifier "B"))))
        right: (Binary {operator=gt} left: (Identifier "C") right: (Number "2")))
      statement: (MacroDefinition name: (Identifier "ONE") value: (RawText "1"))
      branch: (PreprocessorBranch {preproc_kind=elif}
        condition: (Identifier "D")
        statement: (MacroDefinition {variadic}
          name: (Identifier "TWO")
          parameter: (~Parameter name: (Identifier "a"))
          parameter: (Parameter {variadic} "...")
          value: (RawText "a + __VA_ARGS__"))
        branch: (PreprocessorBranch {preproc_kind=else}
          statement: (Directive {directive_kind=error} directive_argument: (RawText "neither")))))
    statement: (Class
      name: (Identifier "A")
      member: (PreprocessorConditional {preproc_kind=ifdef}
        condition: (Identifier "WITH_X")
        member: (Constructor {is_declaration}
          name: (Identifier "A")
          parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x")))
        member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
        branch: (PreprocessorBranch {preproc_kind=else}
          member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "y")))))
    statement: (Enum
      name: (Identifier "E")
      enum_value: (EnumMember name: (Identifier "P"))
      enum_value: (PreprocessorConditional {preproc_kind=if}
        condition: (Identifier "Q")
        enum_value: (EnumMember name: (Identifier "R"))))
    statement: (Function
      return_type: (NamedType {builtin} "void")
      name: (Identifier "g")
      body: (Block
        statement: (PreprocessorConditional {preproc_kind=if}
          condition: (Unary {operator=defined} operand: (Identifier "DEBUG"))
          statement: (ExpressionStatement
            value: (Call
              callee: (Identifier "log")
              argument: (String {quote=double} content: (StringContent "x"))))
          branch: (PreprocessorBranch {preproc_kind=else}
            statement: (Variable
              declared_type: (NamedType {builtin} "int")
              name: (Identifier "quiet"))))))
    statement: (Directive {directive_kind=undef} directive_argument: (RawText "ONE"))
    statement: (Directive {directive_kind=line} directive_argument: (RawText "10 \"x.cpp\"")))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "among_cases")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    body: (Block
      statement: (Switch
        subject: (Identifier "a")
        case: (Case pattern: (Number "1") body: (Return value: (Number "1")))
        case: (PreprocessorConditional {preproc_kind=if}
          condition: (Unary {operator=defined} operand: (Identifier "FAST"))
          case: (Case pattern: (Number "2") body: (Return value: (Number "2"))))
        case: (PreprocessorConditional {preproc_kind=ifdef}
          condition: (Identifier "SMALL")
          case: (Case pattern: (Number "3") body: (Return value: (Number "3"))))
        case: (Case {default} body: (Return value: (Number "0")))))))
