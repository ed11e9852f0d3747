(Module
  statement: (PreprocessorConditional {negated preproc_kind=ifndef}
    condition: (Identifier "GUARD_H")
    statement: (MacroDefinition name: (Identifier "GUARD_H") value: (RawText "1"))
    statement: (Import {import_kind=[include system]}
      source: (String {quote=angle string_kind=system_path} "<stdio.h>"))
    statement: (Import {import_kind=[include]}
      source: (String {quote=double} content: (StringContent "local.h")))
    statement: (Import {import_kind=[include macro]} source: (Identifier "HEADER"))
    statement: (Import {import_kind=[include macro]}
      source: (Call callee: (Identifier "HEADER_FOR") argument: (Identifier "unix")))
    statement: (Directive {directive_kind=pragma} directive_argument: (RawText "once"))
    statement: (Directive {directive_kind=pragma}
      directive_argument: (RawText "GCC diagnostic push"))
    statement: (Directive {directive_kind=pragma} directive_argument: (RawText "omp parallel for"))
    statement: (Directive {directive_kind=undef} directive_argument: (RawText "OLD"))
    statement: (Directive {directive_kind=line} directive_argument: (RawText "42 \"other.c\""))
    statement: (Directive {directive_kind=error} directive_argument: (RawText "\"stop here\""))
    statement: (Directive {directive_kind=warning} directive_argument: (RawText "careful"))
    statement: (Directive {directive_kind=ident} directive_argument: (RawText "\"v1\""))
    statement: (MacroDefinition name: (Identifier "EMPTY"))
    statement: (MacroDefinition
      name: (Identifier "ONE")
      value: (RawText "1 ")
      comment: (Comment {comment_style=block attach=trailing} "/* trailing */"))
    statement: (MacroDefinition
      name: (Identifier "LONG_ONE")
      value: (RawText "first \\\n    second \\\n    third"))
    statement: (MacroDefinition
      name: (Identifier "MAX")
      parameter: (~Parameter name: (Identifier "a"))
      parameter: (~Parameter name: (Identifier "b"))
      value: (RawText "((a) > (b) ? (a) : (b))"))
    statement: (MacroDefinition {variadic}
      name: (Identifier "LOG")
      parameter: (~Parameter name: (Identifier "format"))
      parameter: (Parameter {variadic} "...")
      value: (RawText "fprintf(stderr, format, __VA_ARGS__)"))
    statement: (MacroDefinition {variadic}
      name: (Identifier "ANY")
      parameter: (Parameter {variadic} "...")
      value: (RawText "__VA_ARGS__"))
    statement: (MacroDefinition
      name: (Identifier "NOTHING")
      comment: (Comment {comment_style=line attach=trailing} "// nothing"))
    statement: (PreprocessorConditional {preproc_kind=if}
      condition: (Binary {operator=or}
        left: (Binary {operator=and}
          left: (Unary {operator=defined} operand: (Identifier "UNIX"))
          right: (Unary {operator=not}
            operand: (Unary {operator=defined} operand: (Identifier "WINDOWS"))))
        right: (Binary {operator=and}
          left: (Binary {operator=ge}
            left: (Identifier "VERSION")
            right: (Number {base=16} "0x0203"))
          right: (Call
            callee: (Identifier "HAS")
            argument: (Identifier "feature")
            argument: (Number "1"))))
      statement: (Variable
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "unix_only"))
      branch: (PreprocessorBranch {preproc_kind=elif}
        condition: (Binary {operator=add}
          left: (Parenthesized
            value: (Binary {operator=eq} left: (Identifier "WINDOWS") right: (Number "1")))
          right: (Number "-1"))
        statement: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "windows_only"))
        branch: (PreprocessorBranch {preproc_kind=elifdef}
          condition: (Identifier "OTHER")
          statement: (Variable
            declared_type: (NamedType {builtin} "int")
            name: (Identifier "other_only"))
          branch: (PreprocessorBranch {negated preproc_kind=elifndef}
            condition: (Identifier "ANOTHER")
            statement: (Variable
              declared_type: (NamedType {builtin} "int")
              name: (Identifier "another_only"))
            branch: (PreprocessorBranch {preproc_kind=else}
              statement: (Directive {directive_kind=error} directive_argument: (RawText "none")))))))
    statement: (PreprocessorConditional {preproc_kind=ifdef}
      condition: (Identifier "DEBUG")
      statement: (Function {modifiers=[static]}
        return_type: (NamedType {builtin} "int")
        name: (Identifier "debug")
        body: (Block
          statement: (Return value: (Number "1"))))
      statement: (PreprocessorConditional {preproc_kind=ifdef}
        condition: (Identifier "VERBOSE")
        statement: (Variable {modifiers=[static]}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "verbose"))
        branch: (PreprocessorBranch {preproc_kind=else}
          statement: (Variable {modifiers=[static]}
            declared_type: (NamedType {builtin} "int")
            name: (Identifier "quiet"))))
      branch: (PreprocessorBranch {preproc_kind=else}
        statement: (TypeAlias {alias_kind=typedef}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "release"))))
    statement: (PreprocessorConditional {preproc_kind=if} condition: (Number "0"))
    statement: (Struct
      name: (Identifier "s")
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      member: (PreprocessorConditional {preproc_kind=ifdef}
        condition: (Identifier "WITH_B")
        member: (DeclarationGroup
          declared_type: (NamedType {builtin} "int")
          declarator: (~Field name: (Identifier "b"))
          declarator: (~Field name: (Identifier "c") width: (Number "2")))
        branch: (PreprocessorBranch {preproc_kind=elif}
          condition: (Identifier "WITH_C")
          member: (Field {pointer_depth=1}
            declared_type: (NamedType {builtin} "char")
            name: (Identifier "c"))
          member: (MacroDefinition name: (Identifier "INSIDE") value: (RawText "1"))
          branch: (PreprocessorBranch {preproc_kind=else}
            member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "d")))))
      member: (Directive {directive_kind=pragma} directive_argument: (RawText "pack(1)")))
    statement: (Enum
      name: (Identifier "e")
      enum_value: (EnumMember name: (Identifier "FIRST"))
      enum_value: (PreprocessorConditional {preproc_kind=if}
        condition: (Identifier "MORE")
        enum_value: (EnumMember name: (Identifier "SECOND"))
        enum_value: (EnumMember name: (Identifier "THIRD") initializer: (Number "3"))
        branch: (PreprocessorBranch {preproc_kind=else}
          enum_value: (EnumMember name: (Identifier "FOURTH"))))
      enum_value: (EnumMember name: (Identifier "LAST")))
    statement: (Enum
      name: (Identifier "f")
      enum_value: (EnumMember name: (Identifier "ALPHA"))
      enum_value: (PreprocessorConditional {preproc_kind=ifdef}
        condition: (Identifier "OMEGA")
        enum_value: (EnumMember name: (Identifier "BETA"))
        branch: (PreprocessorBranch {preproc_kind=else}
          enum_value: (EnumMember name: (Identifier "GAMMA")))))
    statement: (Function
      return_type: (NamedType {builtin} "int")
      name: (Identifier "run")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Block
        statement: (MacroDefinition name: (Identifier "LOCAL") value: (RawText "3"))
        statement: (PreprocessorConditional {preproc_kind=ifdef}
          condition: (Identifier "FAST")
          statement: (ExpressionStatement
            value: (Update {operator=inc fix=postfix} operand: (Identifier "a")))
          branch: (PreprocessorBranch {preproc_kind=elif}
            condition: (Unary {operator=defined} operand: (Identifier "SLOW"))
            statement: (ExpressionStatement
              value: (Update {operator=dec fix=postfix} operand: (Identifier "a")))
            statement: (If
              condition: (Identifier "a")
              consequence: (Block
                statement: (PreprocessorConditional {preproc_kind=if}
                  condition: (Identifier "NESTED")
                  statement: (ExpressionStatement
                    value: (Assignment target: (Identifier "a") value: (Number "1"))))))
            branch: (PreprocessorBranch {preproc_kind=else}
              statement: (Import {import_kind=[include]}
                source: (String {quote=double} content: (StringContent "body.inc")))
              statement: (Empty))))
        statement: (Directive {directive_kind=pragma} directive_argument: (RawText "unroll"))
        statement: (For {loop_kind=infinite}
          body: (ExpressionStatement
            value: (Assignment target: (Identifier "a") value: (Identifier "LOCAL"))))
        statement: (Directive {directive_kind=undef} directive_argument: (RawText "LOCAL"))))
    statement: (ExpressionStatement
      value: (Call callee: (Identifier "EXPORT_SYMBOL") argument: (Identifier "run")))
    statement: (Call
      callee: (Identifier "DECLARE_THING")
      argument: (NamedType {elaborated=struct} "s"))
    statement: (PreprocessorConditional {preproc_kind=ifdef}
      condition: (Identifier "__cplusplus")
      statement: (Directive {directive_kind=extern_c}
        directive_argument: (String {quote=double} content: (StringContent "C"))
        body: (Block
          statement: (Directive {directive_kind=other})
          statement: (Function {is_declaration}
            return_type: (NamedType {builtin} "int")
            name: (Identifier "c_linkage"))
          statement: (PreprocessorConditional {preproc_kind=ifdef}
            condition: (Identifier "__cplusplus")
            keyword: (!Missing {expected="#endif"}))))))
  comment: (Comment {comment_style=block attach=trailing} "/* GUARD_H */"))
