(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Rare")
    member: (Class
      name: (Identifier "Two")
      supertype: (~Heritage {heritage_kind=extends} type: (NamedType "A") argument: (Number "1"))
      supertype: (~Heritage {heritage_kind=extends} type: (NamedType "B"))
      supertype: (~Heritage {heritage_kind=extends} type: (NamedType "C") argument: (Number "2")))
    member: (Class
      annotation: (Annotation
        name: (QualifiedName
          qualifier: (Identifier "a")
          qualifier: (Identifier "b")
          name: (Identifier "Plain")))
      name: (Identifier "Marked"))
    member: (New
      type: (NamedType "A")
      argument: (Number "1")
      argument: (Number "2")
      argument: (Number "3"))
    member: (Field {binding=val}
      name: (Identifier "m")
      initializer: (MarkupElement
        name: (Identifier "a")
        entry: (MarkupAttribute
          name: (Identifier "b")
          value: (Interpolation value: (Identifier "c")))
        entry: (MarkupAttribute
          name: (Identifier "d")
          value: (String {quote=double} content: (StringContent "e")))
        entry: (MarkupAttribute
          name: (Identifier "f")
          value: (String {quote=single} content: (StringContent "g")))
        comment: (Comment {comment_style=html attach=leading} "<!-- note -->")
        content: (StringContent "<![CDATA[raw]]>")
        content: (StringContent "<?pi x?>")
        content: (EscapeSequence "{{")
        content: (StringContent "text")
        content: (EscapeSequence "}}")
        name: (Identifier "a")))
    member: (Match
      subject: (Identifier "m")
      case: (Case
        pattern: (MarkupElement
          name: (Identifier "a")
          element: (~BindingPattern name: (Identifier "b"))
          name: (Identifier "a"))
        body: (Identifier "b")))
    member: (Match
      subject: (Identifier "x")
      case: (Case
        pattern: (~ValuePattern
          value: (String {quote=double prefix=s}
            name: (Identifier "s")
            content: (StringContent "plain")))
        body: (Number "1"))
      case: (Case
        pattern: (~ValuePattern value: (Unary {operator=quote} operand: (Identifier "$y")))
        body: (Number "2"))
      case: (Case
        pattern: (Parenthesized value: (~ValuePattern value: (Identifier "`z`")))
        body: (Number "3"))
      case: (Case
        pattern: (Parenthesized
          value: (TypePattern {modifiers=[given]} type: (NamedType "Ordering")))
        body: (Number "4")))
    member: (Method
      name: (Identifier "impl")
      return_type: (NamedType "Int")
      body: (Unary {operator=custom}
        operator: (OperatorToken "macro")
        operand: (Identifier "other")))
    member: (Method
      name: (Identifier "named")
      parameter: (Parameter
        name: (Identifier "f")
        declared_type: (FunctionType
          parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "Int"))
          parameter: (Parameter name: (Identifier "b") declared_type: (NamedType "Int"))
          return_type: (NamedType "Int")))
      return_type: (TupleType
        element: (Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
        element: (Parameter name: (Identifier "y") declared_type: (NamedType "Int")))
      body: (Identifier "f"))
    member: (Field {binding=val}
      name: (Identifier "l")
      declared_type: (GenericType
        name: (Identifier "List")
        type_argument: (WildcardType {variance=contravariant} bound: (NamedType "A")))
      initializer: (Identifier "x"))
    member: (Field {binding=val}
      name: (Identifier "q")
      declared_type: (GenericType
        name: (Identifier "List")
        type_argument: (WildcardType {variance=covariant} bound: (NamedType "A")))
      initializer: (Identifier "x"))
    member: (Method
      name: (Identifier "rest")
      parameter: (Parameter
        name: (Identifier "xs")
        declared_type: (GenericType name: (Identifier "Seq") type_argument: (NamedType "Int")))
      parameter: (Parameter
        name: (Identifier "f")
        declared_type: (FunctionType
          parameter: (~Parameter
            declared_type: (TypeOperator {type_operator=repeated} type: (NamedType "Int")))
          return_type: (NamedType "Int")))
      body: (Call
        callee: (Identifier "f")
        argument: (Argument {argument_kind=spread} value: (Identifier "xs") trivia: (RawText "*"))))
    member: (TypeAlias
      name: (Identifier "R")
      declared_type: (ObjectType
        member: (Field {binding=val is_declaration}
          name: (Identifier "a")
          declared_type: (NamedType "Int"))
        member: (Field {binding=var is_declaration}
          name: (Identifier "b")
          declared_type: (NamedType "Int"))
        member: (Method {is_declaration} name: (Identifier "c") return_type: (NamedType "Int"))))
    member: (Field {binding=val}
      name: (Identifier "s")
      initializer: (Block
        statement: (Interface {interface_kind=trait}
          name: (Identifier "Local")
          member: (Field {binding=val is_declaration}
            name: (Identifier "a")
            declared_type: (NamedType "Int"))
          member: (Field {binding=var is_declaration}
            name: (Identifier "b")
            declared_type: (NamedType "Int")))
        statement: (Variable {binding=var} name: (Identifier "c") initializer: (Number "1"))
        statement: (Identifier "c")))
    member: (TypeAlias
      name: (Identifier "K")
      type_parameter: (~TypeParameter
        name: (Identifier "F")
        bound: (TypeOperator {type_operator=lambda}
          type_parameter: (~TypeParameter name: (Placeholder {placeholder_kind=blank} "_"))))
      type_parameter: (~TypeParameter name: (Identifier "`_`"))
      declared_type: (NamedType "F"))
    member: (Unary {operator=custom fix=postfix}
      operand: (Identifier "xs")
      operator: (OperatorToken "!"))
    member: (Opaque {native=postfix_expression}
      unknown: (Identifier "???")
      unknown: (Identifier "???"))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "a") property: (Identifier "op_!"))
      argument: (Identifier "b"))
    member: (TypeAlias
      name: (Identifier "E")
      declared_type: (ObjectType
        type: (ObjectType
          type: (NamedType "A")
          member: (TypeAlias {alias_kind=abstract} name: (Identifier "T")))
        member: (TypeAlias {alias_kind=abstract} name: (Identifier "U")))))
  statement: (Class {modifiers=[open]} name: (Identifier "Opened"))
  statement: (TypeAlias {modifiers=[infix]}
    name: (Identifier "Or")
    type_parameter: (~TypeParameter name: (Identifier "A"))
    type_parameter: (~TypeParameter name: (Identifier "B"))
    declared_type: (NamedType "A"))
  statement: (Interface {modifiers=[into] interface_kind=trait} name: (Identifier "Into"))
  statement: (Interface {modifiers=[transparent] interface_kind=trait} name: (Identifier "Seen"))
  statement: (Class
    name: (Identifier "Tracked")
    parameter: (Parameter {modifiers=[tracked] binding=val promotes}
      name: (Identifier "x")
      declared_type: (NamedType "Int"))
    parameter: (Parameter {modifiers=[erased] binding=val promotes}
      name: (Identifier "y")
      declared_type: (NamedType "Int")))
  statement: (Variable {modifiers=[erased] binding=val}
    name: (Identifier "gone")
    initializer: (Number "1"))
  statement: (Variable {binding=given}
    name: (Identifier "int")
    parameter: (Parameter {param_kind=context}
      name: (Identifier "a")
      declared_type: (NamedType "A"))
    declared_type: (GenericType name: (Identifier "Ordering") type_argument: (NamedType "Int"))
    initializer: (Identifier "x"))
  statement: (Variable {binding=given}
    type_parameter: (~TypeParameter name: (Identifier "T"))
    parameter: (Parameter {param_kind=context}
      name: (Identifier "o")
      declared_type: (GenericType name: (Identifier "Ord") type_argument: (NamedType "T")))
    declared_type: (GenericType name: (Identifier "List") type_argument: (NamedType "T"))
    initializer: (Class {class_kind=anonymous}
      member: (Method name: (Identifier "f") body: (Number "1"))))
  statement: (Function
    name: (Identifier "captured")
    parameter: (Parameter
      name: (Identifier "x")
      declared_type: (TypeOperator {type_operator=annotated}
        type: (NamedType "A")
        bound: (TupleType
          element: (TypeQuery value: (Identifier "a"))
          element: (TypeQuery value: (Identifier "b"))
          element: (TypeQuery value: (Identifier "c") trivia: (RawText "*")))))
    parameter: (Parameter
      name: (Identifier "y")
      declared_type: (TypeOperator {type_operator=annotated} type: (NamedType "A")))
    return_type: (FunctionType
      parameter: (~Parameter declared_type: (NamedType "A"))
      throws: (TupleType element: (TypeQuery value: (Identifier "x")))
      return_type: (NamedType "B"))
    body: (Identifier "x"))
  statement: (Class
    name: (Identifier "Capturing")
    type_parameter: (~TypeParameter name: (Identifier "C"))
    supertype: (~Heritage {heritage_kind=derives} type: (NamedType "a"))
    supertype: (~Heritage {heritage_kind=derives} type: (NamedType "b")))
  statement: (Function name: (Identifier "set") body: (Number "1"))
  statement: (Function name: (Identifier "take") body: (Number "2")))
