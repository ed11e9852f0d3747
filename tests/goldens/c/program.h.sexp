(Module
  statement: (PreprocessorConditional {negated preproc_kind=ifndef}
    condition: (Identifier "STACK_H")
    statement: (MacroDefinition name: (Identifier "STACK_H"))
    statement: (Import {import_kind=[include system]}
      source: (String {quote=angle string_kind=system_path} "<stddef.h>"))
    statement: (PreprocessorConditional {preproc_kind=ifdef}
      condition: (Identifier "__cplusplus")
      statement: (Directive {directive_kind=extern_c}
        directive_argument: (String {quote=double} content: (StringContent "C"))
        body: (Block
          statement: (Directive {directive_kind=other})
          comment: (Comment {doc comment_style=block attach=leading link=TypeAlias} "/** A growing stack of pointers. */")
          statement: (TypeAlias {alias_kind=typedef}
            declared_type: (NamedType {elaborated=struct} "stack")
            name: (Identifier "stack"))
          statement: (Struct
            name: (Identifier "stack")
            member: (Field {pointer_depth=2}
              declared_type: (NamedType {builtin} "void")
              name: (Identifier "items"))
            comment: (Comment {doc comment_style=block attach=trailing} "/**< owned */")
            member: (DeclarationGroup
              declared_type: (NamedType {builtin} "size_t")
              declarator: (~Field name: (Identifier "length"))
              declarator: (~Field name: (Identifier "capacity"))))
          statement: (MacroDefinition
            name: (Identifier "STACK_INIT")
            value: (RawText "{NULL, 0, 0}"))
          statement: (MacroDefinition
            name: (Identifier "stack_each")
            parameter: (~Parameter name: (Identifier "s"))
            parameter: (~Parameter name: (Identifier "i"))
            value: (RawText "for (size_t i = 0; i < (s)->length; i++)"))
          comment: (Comment {doc comment_style=block attach=leading link=Function} "/**\n * Puts `item` on top.\n * Returns 0, or -1 when memory is out.\n */")
          statement: (Function {is_declaration}
            return_type: (NamedType {builtin} "int")
            name: (Identifier "stack_push")
            parameter: (Parameter {pointer_depth=1}
              declared_type: (NamedType "stack")
              name: (Identifier "s"))
            parameter: (Parameter {pointer_depth=1}
              declared_type: (NamedType {builtin} "void")
              name: (Identifier "item")))
          statement: (Function {pointer_depth=1 is_declaration}
            return_type: (NamedType {builtin} "void")
            name: (Identifier "stack_pop")
            parameter: (Parameter {pointer_depth=1}
              declared_type: (NamedType "stack")
              name: (Identifier "s")))
          statement: (Function {modifiers=[static inline]}
            return_type: (NamedType {builtin} "int")
            name: (Identifier "stack_empty")
            parameter: (Parameter {pointer_depth=1}
              declared_type: (NamedType {modifiers=[const]} "stack")
              name: (Identifier "s"))
            body: (Block
              statement: (Return
                value: (Binary {operator=or}
                  left: (Unary {operator=not} operand: (Identifier "s"))
                  right: (Binary {operator=eq}
                    left: (MemberAccess object: (Identifier "s") property: (Identifier "length"))
                    right: (Number "0"))))))
          statement: (PreprocessorConditional {preproc_kind=ifdef}
            condition: (Identifier "__cplusplus")
            keyword: (!Missing {expected="#endif"})))))))
