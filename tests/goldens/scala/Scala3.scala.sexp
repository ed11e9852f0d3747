(Module
  statement: (Namespace {namespace_form=package}
    name: (Identifier "a")
    body: (Block
      statement: (Enum
        name: (Identifier "Color")
        parameter: (Parameter {binding=val promotes}
          name: (Identifier "rgb")
          declared_type: (NamedType "Int"))
        supertype: (~Heritage {heritage_kind=derives} type: (NamedType "Eq"))
        supertype: (~Heritage {heritage_kind=derives} type: (NamedType "Show"))
        enum_value: (EnumMember
          name: (Identifier "Red")
          supertype: (~Heritage {heritage_kind=extends}
            type: (NamedType "Color")
            argument: (Number "1")))
        enum_value: (EnumMember name: (Identifier "Green"))
        enum_value: (EnumMember name: (Identifier "Blue"))
        enum_value: (EnumMember
          name: (Identifier "Mix")
          type_parameter: (~TypeParameter name: (Identifier "T"))
          parameter: (Parameter {promotes} name: (Identifier "a") declared_type: (NamedType "Int"))
          supertype: (~Heritage {heritage_kind=extends}
            type: (NamedType "Color")
            argument: (Identifier "a")))
        member: (Method name: (Identifier "hex") body: (Identifier "rgb"))
        trivia: (RawText "end"))
      statement: (Variable {binding=given}
        name: (Identifier "ord")
        declared_type: (GenericType name: (Identifier "Ordering") type_argument: (NamedType "Int"))
        initializer: (New
          type: (GenericType name: (Identifier "Ordering") type_argument: (NamedType "Int"))
          body: (Class {class_kind=anonymous}
            member: (Method
              name: (Identifier "compare")
              parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "Int"))
              parameter: (Parameter name: (Identifier "b") declared_type: (NamedType "Int"))
              body: (Binary {operator=sub} left: (Identifier "a") right: (Identifier "b"))))))
      statement: (Variable {binding=given}
        declared_type: (GenericType name: (Identifier "Show") type_argument: (NamedType "Int"))
        initializer: (Class {class_kind=anonymous}
          member: (Method
            name: (Identifier "show")
            parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "Int"))
            body: (String {quote=double} content: (StringContent "x")))))
      statement: (Variable {binding=given}
        type_parameter: (~TypeParameter name: (Identifier "T"))
        parameter: (~Parameter {param_kind=context}
          declared_type: (GenericType name: (Identifier "Show") type_argument: (NamedType "T")))
        declared_type: (GenericType
          name: (Identifier "Show")
          type_argument: (GenericType name: (Identifier "List") type_argument: (NamedType "T")))
        initializer: (Identifier "???"))
      statement: (Class {class_kind=extension}
        type_parameter: (~TypeParameter name: (Identifier "T"))
        receiver: (Parameter name: (Identifier "s") declared_type: (NamedType "T"))
        parameter: (~Parameter {param_kind=context}
          declared_type: (GenericType name: (Identifier "Show") type_argument: (NamedType "T")))
        member: (Method {callable_kind=extension} name: (Identifier "one") body: (Number "1"))
        member: (Method {callable_kind=extension is_declaration}
          name: (Identifier "two")
          return_type: (NamedType "Int")))
      statement: (Class {class_kind=extension}
        receiver: (Parameter name: (Identifier "s") declared_type: (NamedType "String"))
        member: (Method {callable_kind=extension} name: (Identifier "three") body: (Number "3")))
      statement: (TypeAlias {modifiers=[opaque] alias_kind=opaque}
        name: (Identifier "Id")
        bound: (NamedType "Int")
        declared_type: (NamedType "Int"))
      statement: (Function {modifiers=[inline]}
        name: (Identifier "f")
        parameter: (~Parameter {param_kind=context} declared_type: (NamedType "Int"))
        parameter: (~Parameter {param_kind=context} declared_type: (NamedType "String"))
        parameter: (Parameter {param_kind=context}
          name: (Identifier "c")
          declared_type: (NamedType "Context"))
        parameter: (Parameter
          name: (Identifier "x")
          declared_type: (IntersectionType
            element: (UnionType element: (NamedType "A") element: (NamedType "B"))
            element: (NamedType "C")))
        return_type: (NamedType "X")
        body: (If
          condition: (Identifier "x")
          consequence: (Identifier "y")
          alternative: (Identifier "z")))
      statement: (Function
        name: (Identifier "g")
        parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
        body: (Block
          statement: (Variable {binding=val} name: (Identifier "a") initializer: (Identifier "x"))
          statement: (While
            condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "1"))
            body: (Block
              statement: (Assignment {assign_op=sub} target: (Identifier "a") value: (Number "1"))))
          statement: (Call
            callee: (MemberAccess object: (Identifier "xs") property: (Identifier "map"))
            block: (Lambda {form=block}
              parameter: (~Parameter name: (Identifier "v"))
              body: (Block
                statement: (Binary {operator=add} left: (Identifier "v") right: (Number "1")))))
          statement: (Call
            callee: (MemberAccess object: (Identifier "xs") property: (Identifier "run"))
            block: (Block
              statement: (Identifier "a")
              statement: (Identifier "b")))
          statement: (Comprehension {comprehension_kind=for_yield}
            clause: (ComprehensionClause {clause_kind=for}
              target: (Identifier "i")
              iterable: (Identifier "xs"))
            clause: (~ComprehensionClause {clause_kind=for}
              target: (Identifier "j")
              iterable: (Identifier "ys"))
            clause: (ComprehensionClause {clause_kind=if}
              condition: (Binary {operator=gt} left: (Identifier "j") right: (Identifier "i")))
            clause: (ComprehensionClause {clause_kind=if} condition: (Identifier "j"))
            clause: (ComprehensionClause {clause_kind=let}
              target: (Identifier "k")
              value: (Identifier "j"))
            element: (Binary {operator=mul} left: (Identifier "i") right: (Identifier "j")))
          statement: (ForEach
            target: (Identifier "i")
            iterable: (Identifier "xs")
            body: (Call callee: (Identifier "f") argument: (Identifier "i")))
          statement: (Try
            body: (Identifier "risky")
            handler: (Catch
              name: (Identifier "e")
              exception: (NamedType "Error")
              body: (~Block
                statement: (Number "1")))
            handler: (Catch
              pattern: (WildcardPattern "_")
              body: (~Block
                statement: (Number "2")))
            finalizer: (Call callee: (Identifier "close")))
          statement: (Match
            subject: (Identifier "x")
            case: (Case pattern: (~ValuePattern value: (Number "1")) body: (Identifier "a"))
            case: (Case {default} pattern: (WildcardPattern "_") body: (Identifier "b")))
          statement: (If
            condition: (Identifier "a")
            consequence: (Block
              statement: (Identifier "b"))
            alternative: (If {elif}
              condition: (Identifier "c")
              consequence: (Identifier "d")
              alternative: (Identifier "e"))))
        trivia: (RawText "end"))
      statement: (TypeAlias
        name: (Identifier "Elem")
        type_parameter: (~TypeParameter name: (Identifier "X"))
        declared_type: (TypeOperator {type_operator=match}
          subject: (NamedType "X")
          case: (Case pattern: (NamedType "String") body: (NamedType "Char"))
          case: (Case
            pattern: (GenericType name: (Identifier "Array") type_argument: (NamedType "t"))
            body: (NamedType "t"))))
      statement: (TypeAlias
        name: (Identifier "L")
        declared_type: (TypeOperator {type_operator=lambda}
          type_parameter: (~TypeParameter name: (Identifier "X"))
          type_parameter: (~TypeParameter name: (Identifier "Y"))
          type: (GenericType
            name: (Identifier "Map")
            type_argument: (NamedType "X")
            type_argument: (NamedType "Y"))))
      statement: (TypeAlias
        name: (Identifier "P")
        declared_type: (FunctionType
          type_parameter: (~TypeParameter name: (Identifier "X"))
          return_type: (FunctionType
            parameter: (~Parameter declared_type: (NamedType "X"))
            return_type: (NamedType "X"))))
      statement: (Function
        name: (Identifier "ctx")
        return_type: (FunctionType
          parameter: (~Parameter declared_type: (NamedType "Context"))
          return_type: (NamedType "Int"))
        body: (Number "1"))
      statement: (Function
        annotation: (Annotation name: (Identifier "main"))
        name: (Identifier "run")
        parameter: (Parameter {variadic}
          name: (Identifier "args")
          declared_type: (NamedType "String"))
        return_type: (NamedType "Unit")
        body: (Call
          callee: (Identifier "println")
          argument: (Argument {argument_kind=spread}
            value: (Identifier "args")
            trivia: (RawText "*")))))))
