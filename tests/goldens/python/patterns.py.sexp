(Module
  statement: (Match
    subject: (Identifier "command")
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern value: (String {quote=double} content: (StringContent "quit")))
        element: (~ValuePattern value: (String {quote=double} content: (StringContent "exit"))))
      body: (ExpressionStatement value: (Call callee: (Identifier "quit"))))
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern value: (Number "1"))
        element: (~ValuePattern value: (~Unary {operator=neg} operand: (Number "2")))
        element: (~ValuePattern value: (Number {number_kind=float} "3.5"))
        element: (~ValuePattern
          value: (Binary {operator=add}
            left: (~Unary {operator=neg} operand: (Number "1"))
            right: (Number {number_kind=imaginary} "2j")))
        element: (~ValuePattern value: (Null "None"))
        element: (~ValuePattern value: (Boolean {truth=true} "True")))
      body: (ExpressionStatement value: (Call callee: (Identifier "number"))))
    case: (Case
      pattern: (ValuePattern value: (~Unary {operator=neg} operand: (Number "1")))
      body: (ExpressionStatement value: (Call callee: (Identifier "minus"))))
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern
          value: (QualifiedName qualifier: (Identifier "Color") name: (Identifier "RED")))
        element: (~ValuePattern
          value: (QualifiedName
            qualifier: (Identifier "lib")
            qualifier: (Identifier "Color")
            name: (Identifier "BLUE"))))
      body: (ExpressionStatement value: (Call callee: (Identifier "colour"))))
    case: (Case
      pattern: (ValuePattern
        value: (QualifiedName
          qualifier: (Identifier "a")
          qualifier: (Identifier "b")
          qualifier: (Identifier "c")
          name: (Identifier "D")))
      body: (ExpressionStatement value: (Call callee: (Identifier "deep"))))
    case: (Case
      pattern: (SequencePattern
        element: (BindingPattern name: (Identifier "x"))
        element: (BindingPattern name: (Identifier "y"))
        element: (RestPattern name: (Identifier "rest")))
      guard: (Binary {operator=gt} left: (Identifier "x") right: (Identifier "y"))
      body: (ExpressionStatement
        value: (Call callee: (Identifier "many") argument: (Identifier "rest"))))
    case: (Case
      pattern: (SequencePattern
        element: (BindingPattern name: (Identifier "x"))
        element: (WildcardPattern "_"))
      body: (ExpressionStatement
        value: (Call callee: (Identifier "two") argument: (Identifier "x"))))
    case: (Case
      pattern: (Parenthesized value: (BindingPattern name: (Identifier "only")))
      body: (ExpressionStatement
        value: (Call callee: (Identifier "one") argument: (Identifier "only"))))
    case: (Case
      pattern: (SequencePattern
        element: (ConstructorPattern
          type: (NamedType "Point")
          entry: (MapEntry key: (Identifier "x") value: (~ValuePattern value: (Number "0")))
          entry: (MapEntry key: (Identifier "y") value: (BindingPattern name: (Identifier "py"))))
        element: (ConstructorPattern
          type: (NamedType "Line")
          element: (BindingPattern name: (Identifier "a"))
          element: (BindingPattern name: (Identifier "b"))
          entry: (MapEntry
            key: (Identifier "kind")
            value: (~ValuePattern
              value: (QualifiedName qualifier: (Identifier "Kind") name: (Identifier "SOLID"))))))
      body: (ExpressionStatement value: (Call callee: (Identifier "shape"))))
    case: (Case
      pattern: (ConstructorPattern
        type: (NamedType
          qualifier: (Identifier "lib")
          qualifier: (Identifier "shapes")
          name: (Identifier "Point")))
      body: (ExpressionStatement value: (Call callee: (Identifier "shape"))))
    case: (Case
      pattern: (MapPattern
        entry: (~MapEntry
          key: (String {quote=double} content: (StringContent "k"))
          value: (BindingPattern name: (Identifier "v")))
        entry: (~MapEntry
          key: (String {quote=double} content: (StringContent "n"))
          value: (MapPattern
            entry: (~MapEntry
              key: (String {quote=double} content: (StringContent "m"))
              value: (ValuePattern value: (Number "1")))))
        entry: (RestPattern {spread_kind=mapping} name: (Identifier "others")))
      body: (ExpressionStatement
        value: (Call callee: (Identifier "mapping") argument: (Identifier "v"))))
    case: (Case
      pattern: (MapPattern
        entry: (~MapEntry
          key: (~Unary {operator=neg} operand: (Number "1"))
          value: (ValuePattern value: (Number "0")))
        entry: (~MapEntry
          key: (QualifiedName qualifier: (Identifier "Color") name: (Identifier "RED"))
          value: (BindingPattern name: (Identifier "red"))))
      body: (ExpressionStatement value: (Call callee: (Identifier "keys"))))
    case: (Case
      pattern: (MapPattern)
      body: (ExpressionStatement value: (Call callee: (Identifier "empty"))))
    case: (Case
      pattern: (AsPattern
        pattern: (OrPattern
          element: (ConstructorPattern type: (NamedType "str"))
          element: (ConstructorPattern type: (NamedType "bytes")))
        name: (Identifier "text"))
      body: (ExpressionStatement value: (Call callee: (Identifier "text"))))
    case: (Case
      pattern: (SequencePattern element: (RestPattern pattern: (WildcardPattern "_")))
      body: (ExpressionStatement value: (Call callee: (Identifier "any_sequence"))))
    case: (Case
      pattern: (ValuePattern
        value: (StringConcat
          element: (String {quote=double} content: (StringContent "a"))
          element: (String {quote=double} content: (StringContent "b"))))
      body: (ExpressionStatement value: (Call callee: (Identifier "joined"))))
    case: (Case
      pattern: (~SequencePattern {implicit}
        element: (BindingPattern name: (Identifier "first"))
        element: (RestPattern name: (Identifier "others")))
      body: (ExpressionStatement
        value: (Call callee: (Identifier "run") argument: (Identifier "first"))))
    case: (Case
      pattern: (~SequencePattern {implicit} element: (BindingPattern name: (Identifier "single")))
      body: (ExpressionStatement
        value: (Call callee: (Identifier "run") argument: (Identifier "single"))))
    case: (Case
      pattern: (WildcardPattern "_")
      guard: (Call callee: (Identifier "late"))
      body: (ExpressionStatement value: (Call callee: (Identifier "guarded"))))
    case: (Case {default}
      pattern: (WildcardPattern "_")
      body: (ExpressionStatement value: (Call callee: (Identifier "default")))))
  statement: (Match
    subject: (~Tuple {implicit} element: (Identifier "a") element: (Identifier "b"))
    case: (Case
      pattern: (~SequencePattern {implicit}
        element: (ValuePattern value: (Number "0"))
        element: (WildcardPattern "_"))
      body: (Empty)))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "match")
      value: (Assignment target: (Identifier "case") value: (Number "1"))))
  statement: (ExpressionStatement
    value: (Index object: (Identifier "match") index: (Identifier "case")))
  statement: (ExpressionStatement
    value: (Assignment target: (Identifier "type") value: (Identifier "match")))
  statement: (Match
    subject: (Identifier "z")
    case: (Case
      pattern: (ValuePattern
        value: (Binary {operator=sub}
          left: (~Unary {operator=neg} operand: (Number "1"))
          right: (Number {number_kind=imaginary} "2j")))
      body: (Empty))
    case: (Case
      pattern: (ValuePattern
        value: (Binary {operator=sub}
          left: (Number "1")
          right: (Number {number_kind=imaginary} "2.5j")))
      body: (Empty))))
