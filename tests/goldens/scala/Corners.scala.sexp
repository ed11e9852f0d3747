(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Corners")
    member: (New type: (NamedType "A") argument: (Number "1") argument: (Number "2"))
    member: (New
      type: (NamedType "A")
      argument: (Number "1")
      argument: (Number "2")
      body: (Class {class_kind=anonymous}
        member: (Method name: (Identifier "x") body: (Number "1"))))
    member: (Field {binding=val}
      name: (Identifier "s")
      initializer: (New
        initializer: (Class {class_kind=anonymous}
          member: (Field {binding=val} name: (Identifier "g") initializer: (Number "1")))
        type: (NamedType "B")
        body: (Class {class_kind=anonymous}
          member: (Field {binding=val} name: (Identifier "h") initializer: (Identifier "g")))))
    member: (Call
      callee: (Identifier "f")
      argument: (Argument {argument_kind=spread}
        value: (Call {form=infix}
          callee: (~MemberAccess object: (Identifier "a") property: (Identifier "map"))
          argument: (Identifier "b"))))
    member: (Call
      callee: (Identifier "f")
      argument: (Lambda {form=arrow}
        parameter: (~Parameter name: (Placeholder {placeholder_kind=blank} "_"))
        body: (Number "1")))
    member: (Call
      callee: (Identifier "f")
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Placeholder {placeholder_kind=blank} "_"))
        body: (~Block
          statement: (Number "1")
          statement: (Number "2"))))
    member: (Match
      subject: (Identifier "x")
      case: (Case
        pattern: (ConstructorPattern {form=infix}
          element: (Parenthesized
            value: (OrPattern
              element: (~ValuePattern value: (Identifier "A"))
              element: (~ValuePattern value: (Identifier "B"))))
          name: (Identifier "::")
          element: (~BindingPattern name: (Identifier "c")))
        body: (Number "1"))
      case: (Case
        pattern: (Parenthesized value: (~BindingPattern name: (Identifier "x")))
        body: (Number "2"))
      case: (Case
        pattern: (Parenthesized value: (~ValuePattern value: (Identifier "None")))
        body: (Number "3")))
    member: (TypeAlias
      name: (Identifier "X")
      type_parameter: (~TypeParameter
        annotation: (Annotation name: (Identifier "a"))
        name: (Identifier "T"))
      type_parameter: (~TypeParameter name: (Identifier "R"))
      declared_type: (Parenthesized
        value: (FunctionType
          parameter: (~Parameter declared_type: (NamedType "A"))
          return_type: (NamedType "B"))))
    member: (Parenthesized
      value: (Cast {cast_kind=ascription}
        value: (Identifier "f")
        type: (~FunctionType
          parameter: (~Parameter declared_type: (NamedType "A"))
          return_type: (NamedType "B"))))
    member: (Call
      callee: (Parenthesized
        value: (Cast {cast_kind=ascription}
          value: (Identifier "f")
          type: (~FunctionType
            parameter: (~Parameter declared_type: (NamedType "A"))
            return_type: (NamedType "B"))))
      argument: (Identifier "c"))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "a") property: (Identifier "foo"))
      block: (Block
        statement: (Identifier "y")))
    member: (Binary {operator=custom}
      left: (Identifier "a")
      operator: (OperatorToken ":=")
      right: (Block
        statement: (Identifier "y")))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "a") property: (Identifier "foo"))
      block: (Lambda {form=case_block}
        clause: (Case pattern: (~ValuePattern value: (Number "1")) body: (Identifier "y"))))
    member: (Method {modifiers=[implicit]}
      name: (Identifier "m")
      type_parameter: (~TypeParameter name: (Identifier "A"))
      parameter: (Parameter {param_kind=context}
        name: (Identifier "x")
        declared_type: (NamedType "A"))
      return_type: (NamedType "A")
      body: (Identifier "x"))
    member: (Field {binding=val}
      name: (Identifier "q")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "A"))
        body: (Lambda {form=arrow}
          parameter: (Parameter name: (Identifier "y") declared_type: (NamedType "B"))
          body: (Number "1"))))
    member: (Field {binding=val}
      name: (Identifier "r")
      initializer: (New
        type: (GenericType
          qualifier: (Identifier "Outer")
          name: (Identifier "Inner")
          type_argument: (NamedType "Int"))))
    member: (Field {binding=val}
      name: (Identifier "t")
      declared_type: (TypeOperator {type_operator=projection}
        type: (NamedType "Outer")
        name: (Identifier "Inner"))
      initializer: (Null "null"))
    member: (Field {binding=val}
      name: (Identifier "u")
      initializer: (Call
        callee: (Identifier "classOf")
        type_argument: (GenericType name: (Identifier "A") type_argument: (WildcardType "_"))))
    member: (Field {binding=val}
      name: (Identifier "v")
      initializer: (MemberAccess
        object: (Call
          callee: (MemberAccess object: (Identifier "x") property: (Identifier "y"))
          type_argument: (NamedType "Int"))
        property: (Identifier "z")))
    member: (Field {binding=val}
      name: (Identifier "w")
      initializer: (MemberAccess object: (Identifier "a") property: (Identifier "`type`")))
    member: (Field {binding=val} name: (Identifier "`quoted name`") initializer: (Number "1"))
    member: (Class {visibility=[private] class_kind=object}
      modifier: (Identifier "corners")
      name: (Identifier "Inner")
      supertype: (~Heritage {heritage_kind=extends}
        type: (Parenthesized
          value: (FunctionType
            parameter: (~Parameter declared_type: (NamedType "A"))
            return_type: (NamedType "B")))))
    member: (Method
      name: (Identifier "f")
      parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "Int"))
      parameter: (Parameter name: (Identifier "b") declared_type: (NamedType "Int"))
      body: (Call callee: (Identifier "g") argument: (Identifier "a") argument: (Identifier "b")))
    member: (Call
      callee: (MemberAccess
        object: (Call
          callee: (MemberAccess object: (Identifier "x") property: (Identifier "map"))
          argument: (Identifier "f"))
        comment: (Comment {comment_style=line attach=trailing} trivia: (RawText "between"))
        property: (Identifier "filter"))
      argument: (Identifier "g")))
  statement: (Class {class_kind=object}
    name: (Identifier "Early")
    supertype: (~Heritage {heritage_kind=extends}
      type: (ObjectType
        member: (Method name: (Identifier "f") body: (Number "1"))))))
