(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Patterns")
    member: (Match
      subject: (Identifier "x")
      case: (Case
        pattern: (OrPattern
          element: (~ValuePattern value: (Number "1"))
          element: (~ValuePattern value: (Number "2"))
          element: (~ValuePattern value: (Number "3")))
        body: (Identifier "a"))
      case: (Case
        pattern: (~ValuePattern value: (String {quote=double} content: (StringContent "s")))
        guard: (Identifier "g")
        body: (Identifier "b"))
      case: (Case pattern: (~ValuePattern value: (Identifier "None")) body: (Identifier "c"))
      case: (Case pattern: (~BindingPattern name: (Identifier "none")) body: (Identifier "d"))
      case: (Case pattern: (~ValuePattern value: (Identifier "`val`")) body: (Identifier "e"))
      case: (Case
        pattern: (ConstructorPattern
          type: (NamedType "Some")
          element: (~BindingPattern name: (Identifier "x")))
        body: (Identifier "f"))
      case: (Case
        pattern: (ConstructorPattern
          type: (NamedType "P")
          element: (~BindingPattern name: (Identifier "a"))
          element: (ConstructorPattern
            type: (NamedType "Q")
            element: (WildcardPattern "_")
            element: (RestPattern
              pattern: (AsPattern name: (Identifier "b") pattern: (WildcardPattern "_"))))
          element: (~ValuePattern value: (Number "1")))
        body: (Identifier "g"))
      case: (Case
        pattern: (ConstructorPattern {form=infix}
          element: (~BindingPattern name: (Identifier "x"))
          name: (Identifier "::")
          element: (~BindingPattern name: (Identifier "xs")))
        body: (Identifier "h"))
      case: (Case
        pattern: (ConstructorPattern {form=infix}
          element: (~BindingPattern name: (Identifier "a"))
          name: (Identifier "->")
          element: (~BindingPattern name: (Identifier "b")))
        body: (Identifier "h"))
      case: (Case
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "a"))
          element: (~ValuePattern value: (Identifier "B"))
          element: (WildcardPattern "_"))
        body: (Identifier "i"))
      case: (Case
        pattern: (TypePattern name: (Identifier "t") type: (NamedType "T"))
        body: (Identifier "j"))
      case: (Case
        pattern: (TypePattern
          pattern: (WildcardPattern "_")
          type: (GenericType name: (Identifier "U") type_argument: (WildcardType "_")))
        body: (Identifier "k"))
      case: (Case
        pattern: (AsPattern
          name: (Identifier "all")
          pattern: (ConstructorPattern type: (NamedType "Some") element: (WildcardPattern "_")))
        body: (Identifier "l"))
      case: (Case
        pattern: (~ValuePattern
          value: (QualifiedName qualifier: (Identifier "a") name: (Identifier "B")))
        body: (Identifier "m"))
      case: (Case
        pattern: (ConstructorPattern
          type: (NamedType
            qualifier: (Identifier "a")
            qualifier: (Identifier "b")
            name: (Identifier "C"))
          element: (~BindingPattern name: (Identifier "x")))
        body: (Identifier "m"))
      case: (Case
        pattern: (ConstructorPattern
          type: (~GenericType name: (Identifier "Q") type_argument: (NamedType "Int"))
          element: (~BindingPattern name: (Identifier "x")))
        body: (Identifier "m"))
      case: (Case
        pattern: (ConstructorPattern
          type: (~GenericType
            qualifier: (Identifier "a")
            qualifier: (Identifier "b")
            name: (Identifier "Q")
            type_argument: (NamedType "Int")
            type_argument: (GenericType name: (Identifier "R") type_argument: (WildcardType "_"))))
        body: (Identifier "m"))
      case: (Case
        pattern: (ConstructorPattern
          type: (NamedType "Seq")
          element: (RestPattern
            pattern: (AsPattern name: (Identifier "xs") pattern: (WildcardPattern "_"))))
        body: (Identifier "n"))
      case: (Case
        pattern: (ConstructorPattern
          type: (NamedType "Seq")
          element: (RestPattern name: (Identifier "xs")))
        body: (Identifier "n"))
      case: (Case
        pattern: (OrPattern
          element: (~ValuePattern value: (Null "null"))
          element: (~ValuePattern value: (Boolean {truth=true}))
          element: (~ValuePattern value: (Char content: (StringContent "c")))
          element: (~ValuePattern value: (Number {number_kind=float} "1.5")))
        body: (Identifier "o"))
      case: (Case
        pattern: (~ValuePattern
          value: (InterpolatedString {quote=double prefix=s}
            name: (Identifier "s")
            interpolation: (Interpolation value: (Identifier "a"))
            content: (StringContent "-")
            interpolation: (Interpolation value: (Identifier "b"))))
        body: (Identifier "p"))
      case: (Case
        pattern: (MapPattern
          entry: (MapEntry key: (Identifier "name") value: (~BindingPattern name: (Identifier "n")))
          entry: (MapEntry key: (Identifier "size") value: (~ValuePattern value: (Number "1"))))
        body: (Identifier "q"))
      case: (Case pattern: (~ValuePattern value: (Tuple)) body: (Identifier "q"))
      case: (Case
        pattern: (~ValuePattern value: (Number "-1"))
        body: (Identifier "r")
        body: (Identifier "s"))
      case: (Case pattern: (WildcardPattern "_") guard: (Identifier "t") body: (Identifier "u"))
      case: (Case {default} pattern: (WildcardPattern "_")))
    member: (Field {binding=val}
      pattern: (ConstructorPattern
        type: (NamedType "Some")
        element: (~BindingPattern name: (Identifier "z")))
      initializer: (Identifier "o"))
    member: (Field {binding=val}
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "a"))
        element: (~BindingPattern name: (Identifier "b")))
      initializer: (Identifier "t"))
    member: (Field {binding=val}
      pattern: (ConstructorPattern {form=infix}
        element: (~BindingPattern name: (Identifier "x"))
        name: (Identifier "::")
        element: (~BindingPattern name: (Identifier "xs")))
      initializer: (Identifier "l"))
    member: (Field {binding=val}
      pattern: (ConstructorPattern
        type: (NamedType "P")
        element: (~BindingPattern name: (Identifier "y"))
        element: (~ValuePattern value: (Identifier "`z`"))
        element: (~ValuePattern value: (Identifier "W")))
      initializer: (Identifier "m"))
    member: (Field {binding=var} pattern: (WildcardPattern "_") initializer: (Identifier "n"))))
