(Module
  statement: (MacroDefinition name: (Identifier "DEBUG"))
  statement: (Directive {directive_kind=undef} directive_argument: (RawText "TRACE"))
  statement: (Directive {directive_kind=nullable})
  statement: (Import {import_kind=[using]} source: (Identifier "System"))
  statement: (PreprocessorConditional {preproc_kind=if}
    condition: (Binary {operator=or}
      left: (Binary {operator=and}
        left: (Identifier "DEBUG")
        right: (Unary {operator=not} operand: (Identifier "TRACE")))
      right: (Parenthesized
        value: (Binary {operator=eq} left: (Identifier "X") right: (Boolean {truth=true} "true"))))
    statement: (Import {import_kind=[using]} source: (Identifier "A"))
    branch: (PreprocessorBranch {preproc_kind=elif}
      condition: (Identifier "Y")
      statement: (Import {import_kind=[using]} source: (Identifier "B"))
      branch: (PreprocessorBranch {preproc_kind=else}
        statement: (Import {import_kind=[using]} source: (Identifier "C")))))
  statement: (Namespace {namespace_form=namespace}
    name: (Identifier "N")
    body: (Block
      statement: (Directive {directive_kind=region} directive_argument: (RawText "outer part"))
      statement: (Class
        name: (Identifier "P")
        member: (Directive {directive_kind=region} directive_argument: (RawText "members"))
        member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
        member: (Directive {directive_kind=endregion})
        member: (PreprocessorConditional {preproc_kind=if}
          condition: (Identifier "NET")
          member: (Method
            return_type: (NamedType {builtin} "void")
            name: (Identifier "M")
            body: (Block))
          member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
          member: (PreprocessorConditional {preproc_kind=if}
            condition: (Identifier "INNER")
            member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "c")))
          branch: (PreprocessorBranch {preproc_kind=elif}
            condition: (Identifier "OTHER")
            member: (Method
              return_type: (NamedType {builtin} "void")
              name: (Identifier "M")
              parameter: (Parameter
                declared_type: (NamedType {builtin} "int")
                name: (Identifier "x"))
              body: (Block))
            branch: (PreprocessorBranch {preproc_kind=else}))
          member: (Directive {directive_kind=error} directive_argument: (RawText "not supported")))
        member: (Directive {directive_kind=pragma}
          directive_argument: (Identifier "CS0168")
          directive_argument: (Number "414"))
        member: (Method
          annotation: (Annotation name: (Identifier "A"))
          annotation: (PreprocessorConditional {preproc_kind=if}
            condition: (Identifier "X")
            annotation: (Annotation name: (Identifier "B"))
            branch: (PreprocessorBranch {preproc_kind=else}
              annotation: (Annotation name: (Identifier "C"))))
          return_type: (NamedType {builtin} "void")
          name: (Identifier "Q")
          body: (Block
            statement: (Directive {directive_kind=line}
              directive_argument: (Number "10")
              directive_argument: (String {quote=double} content: (StringContent "file.cs")))
            statement: (Directive {directive_kind=line})
            statement: (Directive {directive_kind=line})
            statement: (PreprocessorConditional {preproc_kind=if}
              condition: (Identifier "DEBUG")
              statement: (ExpressionStatement value: (Call callee: (Identifier "Log"))))
            statement: (Directive {directive_kind=warning}
              directive_argument: (RawText "look here"))
            statement: (ExpressionStatement
              value: (Call
                callee: (Identifier "F")
                argument: (Number "1")
                argument: (PreprocessorConditional {preproc_kind=if}
                  condition: (Identifier "Z")
                  argument: (Number "2")
                  branch: (PreprocessorBranch {preproc_kind=else} argument: (Number "3")))))
            statement: (Variable
              declared_type: (InferredType "var")
              name: (Identifier "x")
              initializer: (PreprocessorConditional {preproc_kind=if}
                condition: (Identifier "Z")
                value: (Identifier "a")
                branch: (PreprocessorBranch {preproc_kind=else} value: (Identifier "b"))))
            statement: (Switch
              subject: (Identifier "x")
              case: (Case
                pattern: (Number "1")
                body: (PreprocessorConditional {preproc_kind=if}
                  condition: (Identifier "W")
                  body: (ExpressionStatement value: (Call callee: (Identifier "Use"))))
                body: (Break))
              case: (Case {default}
                body: (Directive {directive_kind=region} directive_argument: (RawText "inner"))
                body: (ExpressionStatement value: (Call callee: (Identifier "Use")))
                body: (Directive {directive_kind=endregion})
                body: (Break)))
            statement: (If
              condition: (Identifier "x")
              consequence: (PreprocessorConditional {preproc_kind=if}
                condition: (Identifier "W")
                statement: (ExpressionStatement value: (Call callee: (Identifier "Use")))))))
        member: (Directive {directive_kind=pragma}
          directive_argument: (String {quote=double} content: (StringContent "a.cs"))
          directive_argument: (String {quote=double} content: (StringContent "{1}"))
          directive_argument: (String {quote=double} content: (StringContent "ab")))
        member: (Directive {directive_kind=pragma}))
      statement: (Directive {directive_kind=endregion}
        comment: (Comment {comment_style=line attach=trailing} "// outer part"))
      statement: (Enum
        name: (Identifier "E")
        enum_value: (EnumMember name: (Identifier "A"))
        enum_value: (PreprocessorConditional {preproc_kind=if}
          condition: (Identifier "Z")
          enum_value: (EnumMember name: (Identifier "B")))))))
