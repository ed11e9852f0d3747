(Module
  comment: (Comment {doc comment_style=line attach=leading}
    content: (RawText " A counter of words. Zähler.\n"))
  statement: (Import {import_kind=[from]}
    source: (QualifiedName
      qualifier: (QualifiedName qualifier: (Identifier "std") name: (Identifier "collections"))
      name: (Identifier "HashMap")))
  comment: (Comment {doc comment_style=line attach=leading link=Annotation}
    content: (RawText " Counts words.\n"))
  statement: (Annotation
    name: (Identifier "derive")
    argument: (Opaque {native=token_tree}
      open: (Punctuation "(")
      unknown: (Identifier "Debug")
      separator: (Punctuation ",")
      unknown: (Identifier "Default")
      close: (Punctuation ")")))
  statement: (Struct {visibility=[public]}
    name: (Identifier "Counter")
    type_parameter: (TypeParameter name: (Identifier "a"))
    member: (Field
      name: (Identifier "seen")
      declared_type: (GenericType
        name: (Identifier "HashMap")
        type_argument: (ReferenceType
          annotation: (~Annotation name: (NamedType name: (Identifier "a")))
          type: (NamedType {builtin} "str"))
        type_argument: (NamedType {builtin} "usize"))))
  statement: (Class {class_kind=extension}
    type_parameter: (TypeParameter name: (Identifier "a"))
    receiver: (GenericType
      name: (Identifier "Counter")
      type_argument: (NamedType name: (Identifier "a")))
    member: (Method {visibility=[public]}
      name: (Identifier "add")
      parameter: (Parameter {param_kind=receiver} name: (This "self"))
      parameter: (Parameter
        name: (Identifier "text")
        declared_type: (ReferenceType
          annotation: (~Annotation name: (NamedType name: (Identifier "a")))
          type: (NamedType {builtin} "str")))
      body: (Block
        statement: (ExpressionStatement
          value: (ForEach
            target: (Identifier "word")
            iterable: (Call
              callee: (MemberAccess object: (Identifier "text") property: (Identifier "split"))
              argument: (Char "' '"))
            body: (Block
              statement: (ExpressionStatement
                value: (If
                  condition: (Call
                    callee: (MemberAccess
                      object: (Identifier "word")
                      property: (Identifier "is_empty")))
                  consequence: (Block
                    statement: (ExpressionStatement value: (Continue)))))
              statement: (ExpressionStatement
                value: (Assignment {assign_op=add}
                  target: (Unary {operator=deref}
                    operand: (Call
                      callee: (MemberAccess
                        object: (Call
                          callee: (MemberAccess
                            object: (MemberAccess
                              object: (This "self")
                              property: (Identifier "seen"))
                            property: (Identifier "entry"))
                          argument: (Identifier "word"))
                        property: (Identifier "or_insert"))
                      argument: (Number "0")))
                  value: (Number "1"))))))))
    member: (Method {visibility=[public]}
      name: (Identifier "most")
      parameter: (Parameter {param_kind=receiver} name: (This "self"))
      parameter: (Parameter name: (Identifier "least") declared_type: (NamedType {builtin} "usize"))
      return_type: (GenericType
        name: (Identifier "Result")
        type_argument: (GenericType
          name: (Identifier "Vec")
          type_argument: (ReferenceType
            annotation: (~Annotation name: (NamedType name: (Identifier "a")))
            type: (NamedType {builtin} "str")))
        type_argument: (NamedType "String"))
      body: (Block
        statement: (Variable {binding=let}
          name: (Identifier "found")
          declared_type: (GenericType name: (Identifier "Vec") type_argument: (NamedType "_"))
          initializer: (Call
            callee: (MemberAccess
              object: (Call
                callee: (MemberAccess
                  object: (Call
                    callee: (MemberAccess
                      object: (Call
                        callee: (MemberAccess
                          object: (MemberAccess object: (This "self") property: (Identifier "seen"))
                          property: (Identifier "iter")))
                      property: (Identifier "filter"))
                    argument: (Lambda
                      parameter: (~Parameter
                        pattern: (SequencePattern
                          element: (WildcardPattern "_")
                          element: (BindingPattern "count")))
                      body: (Binary {operator=ge}
                        left: (Unary {operator=deref}
                          operand: (Unary {operator=deref} operand: (Identifier "count")))
                        right: (Identifier "least"))))
                  property: (Identifier "map"))
                argument: (Lambda
                  parameter: (~Parameter name: (Identifier "pair"))
                  body: (Unary {operator=deref}
                    operand: (MemberAccess object: (Identifier "pair") property: (Number "0")))))
              property: (Identifier "collect"))))
        statement: (ExpressionStatement
          value: (Match
            subject: (Call
              callee: (MemberAccess object: (Identifier "found") property: (Identifier "len")))
            case: (Case
              pattern: (~ValuePattern value: (Number "0"))
              body: (Call
                callee: (Identifier "Err")
                argument: (Call
                  callee: (Identifier "format")
                  argument: (Opaque {native=token_tree}
                    open: (Punctuation "(")
                    unknown: (String {quote=double} content: (StringContent "none of {} words"))
                    separator: (Punctuation ",")
                    unknown: (This "self")
                    separator: (Punctuation ".")
                    unknown: (Identifier "seen")
                    separator: (Punctuation ".")
                    unknown: (Identifier "len")
                    unknown: (Opaque {native=token_tree}
                      open: (Punctuation "(")
                      close: (Punctuation ")"))
                    close: (Punctuation ")")))))
            case: (Case
              pattern: (OrPattern
                element: (~ValuePattern value: (Number "1"))
                element: (~ValuePattern value: (Number "2")))
              guard: (Binary {operator=gt} left: (Identifier "least") right: (Number "10"))
              body: (Call
                callee: (Identifier "Err")
                argument: (Call
                  callee: (MemberAccess
                    object: (String {quote=double} content: (StringContent "few"))
                    property: (Identifier "to_string")))))
            case: (Case
              pattern: (WildcardPattern "_")
              body: (Call callee: (Identifier "Ok") argument: (Identifier "found"))))))))
  statement: (Function
    name: (Identifier "main")
    return_type: (GenericType
      name: (Identifier "Result")
      type_argument: (TupleType)
      type_argument: (NamedType "String"))
    body: (Block
      statement: (Variable {binding=let}
        name: (Identifier "counter")
        initializer: (Call
          callee: (QualifiedName qualifier: (Identifier "Counter") name: (Identifier "default"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess object: (Identifier "counter") property: (Identifier "add"))
          argument: (String {quote=double} content: (StringContent "a b a"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "println")
          argument: (Opaque {native=token_tree}
            open: (Punctuation "(")
            unknown: (String {quote=double} content: (StringContent "{:?}"))
            separator: (Punctuation ",")
            unknown: (Identifier "counter")
            separator: (Punctuation ".")
            unknown: (Identifier "most")
            unknown: (Opaque {native=token_tree}
              open: (Punctuation "(")
              unknown: (Number "2")
              close: (Punctuation ")"))
            operator: (OperatorToken "?")
            close: (Punctuation ")"))))
      statement: (Call callee: (Identifier "Ok") argument: (Tuple)))))
