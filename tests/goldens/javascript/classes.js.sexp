(Module
  statement: (Class name: (Identifier "Empty"))
  statement: (Class
    annotation: (Annotation name: (Identifier "sealed"))
    annotation: (Annotation
      name: (Identifier "registered")
      argument: (String {quote=double} content: (StringContent "point"))
      argument: (Map
        entry: (MapEntry key: (Identifier "eager") value: (Boolean {truth=true} "true"))))
    name: (Identifier "Point")
    supertype: (Heritage {heritage_kind=extends}
      type: (NamedType qualifier: (Identifier "geometry") name: (Identifier "Base")))
    member: (Field name: (Identifier "x") initializer: (Number "0"))
    member: (Field name: (Identifier "y"))
    member: (Field name: (Identifier "#secret") initializer: (Number "1"))
    member: (Field {modifiers=[static]} name: (Identifier "count") initializer: (Number "0"))
    member: (Field {modifiers=[static]} name: (Identifier "#instances"))
    member: (Field
      name: (String {quote=double} content: (StringContent "quoted name"))
      initializer: (Number "1"))
    member: (Field {computed}
      name: (Call callee: (Identifier "computed"))
      initializer: (Number "2"))
    member: (Field
      annotation: (Annotation name: (Identifier "observed"))
      name: (Identifier "label")
      initializer: (String {quote=double}))
    member: (ScopedBlock {modifiers=[static] scope_kind=static_init}
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (Identifier "Point") property: (Identifier "count"))
            value: (Number "1")))))
    member: (Constructor
      name: (Identifier "constructor")
      parameter: (~Parameter name: (Identifier "x"))
      parameter: (~Parameter name: (Identifier "y"))
      body: (Block
        statement: (ExpressionStatement
          value: (Call
            callee: (Super "super")
            argument: (Identifier "x")
            argument: (Identifier "y")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (This "this") property: (Identifier "x"))
            value: (Identifier "x")))))
    member: (Accessor {accessor_kind=get}
      name: (Identifier "length")
      body: (Block
        statement: (Return
          value: (Call
            callee: (MemberAccess object: (Identifier "Math") property: (Identifier "hypot"))
            argument: (MemberAccess object: (This "this") property: (Identifier "x"))
            argument: (MemberAccess object: (This "this") property: (Identifier "y"))))))
    member: (Accessor {accessor_kind=set}
      name: (Identifier "length")
      parameter: (~Parameter name: (Identifier "value"))
      body: (Block
        statement: (ExpressionStatement
          value: (Call
            callee: (MemberAccess object: (This "this") property: (Identifier "#scale"))
            argument: (Identifier "value")))))
    member: (Accessor {modifiers=[static] accessor_kind=get}
      name: (Identifier "origin")
      body: (Block
        statement: (Return
          value: (New type: (NamedType "Point") argument: (Number "0") argument: (Number "0")))))
    member: (Method
      annotation: (Annotation name: (Identifier "memoized"))
      name: (Identifier "distance")
      parameter: (~Parameter name: (Identifier "other"))
      body: (Block
        statement: (Return
          value: (Call
            callee: (MemberAccess object: (Super "super") property: (Identifier "distance"))
            argument: (Identifier "other")))))
    member: (Method {modifiers=[static]}
      name: (Identifier "from")
      parameter: (~Parameter
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "x"))
          element: (~BindingPattern name: (Identifier "y"))))
      body: (Block
        statement: (Return
          value: (New type: (This "this") argument: (Identifier "x") argument: (Identifier "y")))))
    member: (Method {async} name: (Identifier "load") body: (Block))
    member: (Method {generator}
      name: (Identifier "points")
      body: (Block
        statement: (ExpressionStatement value: (Yield value: (This "this")))))
    member: (Method {async generator} name: (Identifier "stream") body: (Block))
    member: (Method {computed}
      name: (MemberAccess object: (Identifier "Symbol") property: (Identifier "iterator"))
      body: (Block))
    member: (Method
      name: (Identifier "#scale")
      parameter: (~Parameter name: (Identifier "factor"))
      body: (Block
        statement: (Return
          value: (Binary {operator=in} left: (Identifier "#secret") right: (This "this")))))
    member: (Method {modifiers=[static] async generator} name: (Identifier "all") body: (Block))
    member: (Method name: (Identifier "get") body: (Block))
    member: (Method name: (Identifier "static") body: (Block))
    member: (Method {modifiers=[static]} name: (Identifier "constructor") body: (Block)))
  statement: (Variable {binding=const}
    name: (Identifier "Anonymous")
    initializer: (Class {class_kind=anonymous}
      supertype: (Heritage {heritage_kind=extends}
        type: (Call callee: (Identifier "mixin") argument: (Identifier "Point")))))
  statement: (Variable {binding=const}
    name: (Identifier "Named")
    initializer: (Class
      name: (Identifier "Inner")
      supertype: (Heritage {heritage_kind=extends} type: (Null "null"))
      member: (Field name: (Identifier "static") initializer: (Number "1"))
      member: (Field name: (Identifier "async") initializer: (Number "2"))))
  statement: (ExpressionStatement
    value: (Call
      callee: (MemberAccess
        object: (New
          type: (Parenthesized
            value: (Class {class_kind=anonymous}
              member: (Method name: (Identifier "run") body: (Block)))))
        property: (Identifier "run")))))
