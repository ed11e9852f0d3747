(Module
  statement: (Class
    name: (Identifier "Tricky")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
    parameter: (Parameter {param_kind=context}
      name: (Identifier "y")
      declared_type: (NamedType "Y"))
    supertype: (~Heritage {heritage_kind=extends}
      type: (NamedType "P")
      argument: (Call callee: (Identifier "f") argument: (Number "1") argument: (Number "2"))
      argument: (Number "3"))
    member: (Method {callable_kind=operator}
      name: (Identifier "-")
      parameter: (Parameter name: (Identifier "o") declared_type: (NamedType "A"))
      body: (This "this"))
    member: (Field {binding=val}
      name: (Identifier "placeholder")
      declared_type: (FunctionType
        parameter: (~Parameter declared_type: (NamedType "Int"))
        return_type: (NamedType "Int"))
      initializer: (Binary {operator=add}
        left: (Placeholder {placeholder_kind=lambda} "_")
        right: (Number "1")))
    member: (If
      condition: (Identifier "a")
      consequence: (Block
        statement: (Identifier "b"))
      alternative: (Match
        subject: (Block
          statement: (Identifier "c"))
        case: (Case {default} pattern: (WildcardPattern "_") body: (Identifier "d"))))
    member: (Call {form=infix}
      callee: (~MemberAccess
        object: (Call {form=infix}
          callee: (~MemberAccess object: (Identifier "a") property: (Identifier "op"))
          argument: (Identifier "b"))
        property: (Identifier "op"))
      argument: (Identifier "c"))
    member: (Call {form=infix}
      callee: (~MemberAccess
        object: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
        property: (Identifier "op"))
      argument: (Binary {operator=mul} left: (Identifier "c") right: (Identifier "d")))
    member: (Binary {operator=custom}
      left: (Identifier "a")
      operator: (OperatorToken "::")
      right: (Binary {operator=custom}
        left: (Identifier "b")
        operator: (OperatorToken ":::")
        right: (Identifier "Nil")))
    member: (Call
      callee: (MemberAccess
        object: (Call
          callee: (MemberAccess object: (Identifier "xs") property: (Identifier "map"))
          argument: (Identifier "f"))
        property: (Identifier "filter"))
      block: (Lambda {form=case_block}
        clause: (Case
          pattern: (ConstructorPattern
            type: (NamedType "Some")
            element: (~BindingPattern name: (Identifier "x")))
          guard: (Binary {operator=gt} left: (Identifier "x") right: (Number "1"))
          body: (Boolean {truth=true}))
        clause: (Case {default} pattern: (WildcardPattern "_") body: (Boolean {truth=false}))))
    member: (Call
      callee: (Call
        callee: (Identifier "f")
        argument: (Identifier "g")
        argument: (Argument {argument_kind=named} name: (Identifier "h") value: (Number "1")))
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Identifier "x")))
    member: (Call
      callee: (Identifier "f")
      argument: (Binary {operator=eq} left: (Identifier "h") right: (Number "1"))
      argument: (Identifier "h"))
    member: (Method {visibility=[private]}
      name: (Identifier "local")
      body: (Block
        statement: (Class {modifiers=[case] class_kind=case}
          name: (Identifier "Inner")
          parameter: (Parameter {promotes} name: (Identifier "a") declared_type: (NamedType "Int")))
        statement: (New type: (NamedType "Inner") argument: (Number "1"))))
    member: (Field {modifiers=[implicit] binding=val}
      name: (Identifier "ec")
      declared_type: (NamedType "Ec")
      initializer: (Identifier "z"))
    member: (Field {binding=val}
      pattern: (ConstructorPattern
        type: (NamedType "Pattern")
        element: (~BindingPattern name: (Identifier "one"))
        element: (~BindingPattern name: (Identifier "two")))
      initializer: (Identifier "text"))
    member: (Field {binding=val}
      pattern: (SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "lower"))
        element: (~BindingPattern name: (Identifier "Upper")))
      initializer: (Number "1"))
    member: (Match
      subject: (Identifier "x")
      case: (Case pattern: (~ValuePattern value: (Identifier "Upper")) body: (Number "1"))
      case: (Case pattern: (~BindingPattern name: (Identifier "lower")) body: (Number "2"))
      case: (Case
        pattern: (ConstructorPattern
          type: (NamedType "Upper")
          element: (~BindingPattern name: (Identifier "lower")))
        body: (Number "3"))
      case: (Case
        pattern: (~ValuePattern
          value: (QualifiedName qualifier: (Identifier "a") name: (Identifier "lower")))
        body: (Number "4")))
    member: (Comprehension {comprehension_kind=for_yield}
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (Identifier "xs"))
      clause: (ComprehensionClause {clause_kind=if} condition: (Identifier "x"))
      clause: (ComprehensionClause {clause_kind=let}
        target: (Identifier "y")
        value: (Identifier "x"))
      element: (Identifier "y"))
    member: (Field {binding=val}
      name: (Identifier "s")
      initializer: (Binary {operator=add}
        left: (InterpolatedString {quote=double prefix=s}
          name: (Identifier "s")
          content: (StringContent "a")
          interpolation: (Interpolation value: (Identifier "b"))
          content: (StringContent "c")
          interpolation: (Interpolation value: (Identifier "d")))
        right: (String {quote=double prefix=custom raw}
          name: (Identifier "raw")
          content: (StringContent content: (StringContent "\\n")))))
    member: (TypeAlias
      name: (Identifier "T")
      declared_type: (ObjectType
        type: (IntersectionType element: (NamedType "A") element: (NamedType "B"))
        member: (Method {is_declaration} name: (Identifier "c") return_type: (NamedType "D"))))
    member: (Method
      name: (Identifier "method")
      return_type: (TypeOperator {type_operator=singleton} object: (This "this"))
      body: (This "this"))))
