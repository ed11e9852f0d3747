(Module
  statement: (Class {exported}
    annotation: (Annotation
      name: (Identifier "Component")
      argument: (Map
        entry: (MapEntry
          key: (Identifier "selector")
          value: (String {quote=double} content: (StringContent "app")))))
    annotation: (Annotation name: (Identifier "Injectable"))
    name: (Identifier "AppComponent")
    member: (Field
      annotation: (Annotation name: (Identifier "Input"))
      name: (Identifier "name")
      declared_type: (NamedType {builtin} "string"))
    member: (Field {modifiers=[readonly]}
      annotation: (Annotation name: (Identifier "Output"))
      name: (Identifier "changed")
      initializer: (New
        type: (~GenericType
          name: (Identifier "EventEmitter")
          type_argument: (NamedType {builtin} "string"))))
    member: (Field {optional}
      annotation: (Annotation
        name: (Identifier "HostBinding")
        argument: (String {quote=double} content: (StringContent "class.active")))
      annotation: (Annotation
        name: (Identifier "Input")
        argument: (Map
          entry: (MapEntry key: (Identifier "required") value: (Boolean {truth=true} "true"))))
      name: (Identifier "active")
      declared_type: (NamedType {builtin} "boolean"))
    member: (Constructor
      name: (Identifier "constructor")
      parameter: (Parameter {modifiers=[readonly] visibility=[private] promotes}
        annotation: (Annotation name: (Identifier "Inject") argument: (Identifier "TOKEN"))
        name: (Identifier "token")
        declared_type: (NamedType {builtin} "string"))
      parameter: (Parameter {optional}
        annotation: (Annotation name: (Identifier "Optional"))
        name: (Identifier "other")
        declared_type: (NamedType "Other"))
      body: (Block))
    member: (Method
      annotation: (Annotation
        name: (Identifier "HostListener")
        argument: (String {quote=double} content: (StringContent "click"))
        argument: (List element: (String {quote=double} content: (StringContent "$event"))))
      annotation: (Annotation name: (Identifier "debounce") argument: (Number "100"))
      comment: (Comment {comment_style=line attach=leading} "// between")
      name: (Identifier "onClick")
      parameter: (Parameter
        annotation: (Annotation
          name: (Identifier "Arg")
          argument: (String {quote=double} content: (StringContent "id")))
        name: (Identifier "id")
        declared_type: (NamedType {builtin} "number"))
      return_type: (NamedType {builtin} "void")
      body: (Block))
    member: (Accessor {accessor_kind=get}
      annotation: (Annotation name: (Identifier "memo"))
      name: (Identifier "value")
      return_type: (NamedType {builtin} "number")
      body: (Block
        statement: (Return value: (Number "1"))))
    member: (Method {modifiers=[static]}
      annotation: (Annotation value: (Parenthesized value: (Call callee: (Identifier "factory"))))
      name: (Identifier "create")
      body: (Block))
    member: (Method
      annotation: (Annotation
        name: (MemberAccess
          object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
          property: (Identifier "c")))
      name: (Identifier "plain")
      body: (Block)))
  statement: (Class {exported}
    annotation: (Annotation name: (Identifier "sealed"))
    name: (Identifier "Late"))
  statement: (Class {modifiers=[abstract]}
    annotation: (Annotation
      name: (Identifier "generic")
      type_argument: (NamedType {builtin} "string"))
    name: (Identifier "Typed")))
