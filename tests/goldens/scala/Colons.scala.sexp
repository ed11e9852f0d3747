(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Colons")
    member: (Method name: (Identifier "before") body: (Number "1"))
    member: (Call
      callee: (Identifier "f")
      block: (Lambda {form=block}
        parameter: (~Parameter name: (Placeholder {placeholder_kind=blank} "_"))
        body: (Block
          statement: (Number "1"))))
    member: (Call
      callee: (Identifier "f")
      block: (Lambda {form=block}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Block
          statement: (Number "2"))))
    member: (Call
      callee: (Identifier "f")
      block: (Lambda {form=block}
        parameter: (Parameter name: (Identifier "x"))
        parameter: (Parameter name: (Identifier "y") declared_type: (NamedType "Int"))
        body: (Block
          statement: (Number "2"))))
    member: (Call
      callee: (Identifier "f")
      block: (Lambda {form=case_block}
        clause: (Case pattern: (~ValuePattern value: (Number "1")) body: (Number "2"))
        clause: (Case {default} pattern: (WildcardPattern "_") body: (Number "3"))))
    member: (Call
      callee: (MemberAccess
        object: (Call
          callee: (MemberAccess object: (Identifier "xs") property: (Identifier "map"))
          block: (Lambda {form=block}
            parameter: (~Parameter name: (Identifier "x"))
            body: (Block
              statement: (Identifier "x"))))
        property: (Identifier "filter"))
      argument: (Binary {operator=gt}
        left: (Placeholder {placeholder_kind=lambda} "_")
        right: (Number "1")))
    member: (ForEach
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "a")
        iterable: (Identifier "b"))
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "c")
        iterable: (Identifier "d"))
      body: (Identifier "f"))
    member: (Field {binding=given}
      type_parameter: (~TypeParameter name: (Identifier "D"))
      declared_type: (NamedType "Context")
      initializer: (Identifier "x"))
    member: (Field {binding=given} declared_type: (NamedType "X") initializer: (Identifier "y"))
    member: (Variable {binding=given}
      parameter: (~Parameter {param_kind=context} declared_type: (NamedType "Int"))
      declared_type: (NamedType "Y")
      initializer: (Identifier "z"))
    member: (Class
      name: (Identifier "A")
      supertype: (~Heritage {heritage_kind=extends} type: (NamedType "B"))
      receiver: (Parameter {param_kind=receiver}
        name: (Identifier "self")
        declared_type: (NamedType "C"))
      member: (Field {binding=val} name: (Identifier "x") initializer: (Number "1"))
      trivia: (RawText "end"))
    member: (New
      type: (NamedType "B")
      body: (Class {class_kind=anonymous}
        member: (Method name: (Identifier "y") body: (Number "1"))))
    member: (If
      condition: (Identifier "a")
      consequence: (Block
        statement: (Identifier "b")
        statement: (Identifier "c"))
      alternative: (Block
        statement: (Identifier "d"))
      trivia: (RawText "end"))
    member: (Field {binding=val}
      name: (Identifier "z")
      initializer: (Block
        statement: (Number "1")))))
