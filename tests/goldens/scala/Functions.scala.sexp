(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Functions")
    member: (Field {binding=val}
      name: (Identifier "a")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Binary {operator=add} left: (Identifier "x") right: (Number "1"))))
    member: (Field {binding=val}
      name: (Identifier "b")
      initializer: (Lambda {form=arrow}
        parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
        parameter: (Parameter name: (Identifier "y"))
        body: (Binary {operator=add} left: (Identifier "x") right: (Identifier "y"))))
    member: (Field {binding=val}
      name: (Identifier "c")
      initializer: (Lambda {form=arrow} body: (Number "1")))
    member: (Field {binding=val}
      name: (Identifier "d")
      initializer: (Binary {operator=add}
        left: (Placeholder {placeholder_kind=lambda} "_")
        right: (Placeholder {placeholder_kind=lambda} "_")))
    member: (Field {binding=val}
      name: (Identifier "e")
      initializer: (Lambda {modifiers=[implicit] form=arrow}
        parameter: (~Parameter {modifiers=[implicit]} name: (Identifier "x"))
        body: (Identifier "x")))
    member: (Field {binding=val}
      name: (Identifier "f")
      declared_type: (FunctionType
        parameter: (~Parameter declared_type: (NamedType "Int"))
        return_type: (FunctionType
          parameter: (~Parameter declared_type: (NamedType "Int"))
          return_type: (NamedType "Int")))
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Lambda {form=arrow}
          parameter: (~Parameter name: (Identifier "y"))
          body: (Binary {operator=mul} left: (Identifier "x") right: (Identifier "y")))))
    member: (Field {binding=val}
      name: (Identifier "g")
      initializer: (Call
        callee: (MemberAccess object: (Identifier "xs") property: (Identifier "map"))
        argument: (MemberAccess
          object: (Placeholder {placeholder_kind=lambda} "_")
          property: (Identifier "size"))))
    member: (Field {binding=val}
      name: (Identifier "h")
      initializer: (MemberAccess {form=reference}
        object: (Identifier "f")
        property: (Placeholder {placeholder_kind=blank} "_")))
    member: (Field {binding=val}
      name: (Identifier "i")
      initializer: (Lambda {form=case_block}
        clause: (Case pattern: (~ValuePattern value: (Number "1")) body: (Number "2"))
        clause: (Case {default} pattern: (WildcardPattern "_") body: (Number "3"))))
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Identifier "x")))
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {form=arrow}
        parameter: (Parameter name: (Identifier "p"))
        parameter: (Parameter name: (Identifier "q"))
        body: (~Block
          statement: (Identifier "p")
          statement: (Identifier "q"))))
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Block
          statement: (Variable {binding=val} name: (Identifier "y") initializer: (Identifier "x"))
          statement: (Identifier "y"))))
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {form=case_block}
        clause: (Case
          pattern: (ConstructorPattern
            type: (NamedType "Some")
            element: (~BindingPattern name: (Identifier "x")))
          body: (Identifier "x"))))
    member: (Call
      callee: (Identifier "call")
      block: (Block
        statement: (Number "1")
        statement: (Number "2")))
    member: (Call
      callee: (Identifier "call")
      block: (Block
        statement: (Identifier "one")))
    member: (Call
      callee: (Identifier "call")
      argument: (Number "1")
      argument: (Argument {argument_kind=named} name: (Identifier "n") value: (Number "2"))
      argument: (Argument {argument_kind=spread} value: (Identifier "xs") trivia: (RawText "_*")))
    member: (Call
      callee: (Call
        callee: (Call
          callee: (Identifier "call")
          type_argument: (NamedType "Int")
          argument: (Number "1"))
        argument: (Number "2"))
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "w"))
        body: (Identifier "w")))
    member: (Call callee: (Identifier "call"))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "xs") property: (Identifier "map"))
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Identifier "x")))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "xs") property: (Identifier "foreach"))
      block: (Lambda {form=case_block}
        clause: (Case
          pattern: (SequencePattern
            element: (~BindingPattern name: (Identifier "k"))
            element: (~BindingPattern name: (Identifier "v")))
          body: (Identifier "k"))))
    member: (Call
      callee: (Call
        callee: (MemberAccess object: (Identifier "xs") property: (Identifier "foldLeft"))
        argument: (Number "0"))
      block: (Lambda {form=arrow}
        parameter: (Parameter name: (Identifier "a"))
        parameter: (Parameter name: (Identifier "b"))
        body: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))))
    member: (Method
      name: (Identifier "outer")
      body: (Block
        statement: (Function name: (Identifier "inner") body: (Number "1"))
        statement: (Variable {binding=val} name: (Identifier "v") initializer: (Number "2"))
        statement: (Class
          name: (Identifier "K")
          member: (Field {binding=val} name: (Identifier "w") initializer: (Number "3")))
        statement: (Call callee: (Identifier "inner"))))
    member: (Method
      name: (Identifier "curried")
      parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "Int"))
      parameter: (Parameter
        name: (Identifier "b")
        declared_type: (NamedType "Int")
        default_value: (Identifier "a"))
      parameter: (Parameter {variadic} name: (Identifier "c") declared_type: (NamedType "Int"))
      body: (Identifier "a")))
  statement: (Class {class_kind=object}
    name: (Identifier "Typed")
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
        body: (Identifier "x")))
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {modifiers=[implicit] form=arrow}
        parameter: (~Parameter {modifiers=[implicit]}
          name: (Identifier "x")
          declared_type: (NamedType "Int"))
        body: (Block
          statement: (Identifier "a")
          statement: (Identifier "b"))))
    member: (Field {binding=val}
      name: (Identifier "f")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
        body: (Identifier "x")))
    member: (Field {binding=val}
      name: (Identifier "g")
      initializer: (Lambda {form=arrow}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Identifier "x")))
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {form=arrow}
        parameter: (~Parameter name: (Placeholder {placeholder_kind=blank} "_"))
        body: (Lambda {form=arrow}
          parameter: (~Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
          body: (Number "1"))))
    member: (Call
      callee: (Identifier "call")
      block: (Lambda {modifiers=[implicit] form=arrow}
        parameter: (~Parameter {modifiers=[implicit]} name: (Identifier "x"))
        body: (Identifier "x")))
    member: (Method
      name: (Identifier "h")
      body: (Lambda {form=arrow}
        comment: (Comment {comment_style=line attach=trailing} trivia: (RawText "nothing else"))
        parameter: (~Parameter name: (Identifier "x"))
        body: (Identifier "x")))))
