(Module
  statement: (Class
    name: (Identifier "Patterns")
    member: (Method
      return_type: (NamedType {builtin} "bool")
      name: (Identifier "Tests")
      parameter: (Parameter declared_type: (NamedType {builtin} "object") name: (Identifier "o"))
      body: (Block
        statement: (Return
          value: (Binary {operator=or}
            left: (~TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (~ValuePattern value: (Null "null")))
            right: (Binary {operator=and}
              left: (TypeTest {operator=instanceof}
                value: (Identifier "o")
                pattern: (NotPattern pattern: (ValuePattern value: (Null "null"))))
              right: (TypeTest {operator=instanceof}
                value: (Identifier "o")
                type: (NamedType {builtin} "int")
                name: (Identifier "n")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (ConstructorPattern
                type: (NamedType {builtin} "string")
                entry: (MapEntry
                  key: (Identifier "Length")
                  value: (AndPattern
                    element: (RelationalPattern {operator=gt} value: (Number "3"))
                    element: (RelationalPattern {operator=le} value: (Number "10"))))
                name: (Identifier "s")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (ConstructorPattern
                type: (NamedType "Point")
                element: (ValuePattern value: (Number "1"))
                element: (BindingPattern {binding=var} name: (Identifier "y"))
                entry: (MapEntry key: (Identifier "Z") value: (ValuePattern value: (Number "2")))
                name: (Identifier "p")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (AsPattern pattern: (MapPattern) name: (Identifier "a")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (MapPattern
                entry: (MapEntry key: (Identifier "X") value: (ValuePattern value: (Number "1")))
                entry: (MapEntry
                  key: (MemberAccess object: (Identifier "Y") property: (Identifier "Z"))
                  value: (NotPattern pattern: (ValuePattern value: (Null "null"))))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (SequencePattern
                element: (ValuePattern value: (Number "1"))
                element: (WildcardPattern "_")
                element: (RelationalPattern {operator=gt} value: (Number "2"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (SequencePattern
                element: (TypePattern type: (NamedType {builtin} "int"))
                element: (TypePattern type: (NamedType {builtin} "string"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (BindingPattern {binding=var} name: (Identifier "b")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (OrPattern
                element: (SequencePattern
                  element: (ValuePattern value: (Number "1"))
                  element: (RestPattern "..")
                  element: (WildcardPattern "_"))
                element: (SequencePattern)
                element: (ConstructorPattern
                  element: (BindingPattern {binding=var} name: (Identifier "e"))
                  name: (Identifier "f"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (NotPattern
                pattern: (Parenthesized
                  value: (OrPattern
                    element: (ValuePattern value: (Identifier "A"))
                    element: (ValuePattern value: (Identifier "B"))
                    element: (ValuePattern value: (Identifier "C"))))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (OrPattern
                element: (AndPattern
                  element: (RelationalPattern {operator=ge}
                    value: (Char content: (StringContent "a")))
                  element: (RelationalPattern {operator=le}
                    value: (Char content: (StringContent "z"))))
                element: (ValuePattern value: (Char content: (StringContent "_")))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (AndPattern
                element: (TypePattern type: (NamedType {builtin} "int"))
                element: (NotPattern pattern: (ValuePattern value: (Number "3")))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (ConstructorPattern
                type: (NamedType qualifier: (Identifier "A") name: (Identifier "B"))
                entry: (MapEntry
                  key: (Identifier "C")
                  value: (ValuePattern
                    value: (MemberAccess object: (Identifier "D") property: (Identifier "E"))))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (OrPattern
                element: (ConstructorPattern
                  type: (GenericType
                    name: (Identifier "List")
                    type_argument: (NamedType {builtin} "int"))
                  entry: (MapEntry
                    key: (Identifier "Count")
                    value: (ValuePattern value: (Number "1"))))
                element: (ConstructorPattern
                  type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
                  entry: (MapEntry
                    key: (Identifier "Length")
                    value: (ValuePattern value: (Number "2"))))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "o")
              pattern: (OrPattern
                element: (ValuePattern
                  value: (String {quote=double} content: (StringContent "text")))
                element: (ValuePattern value: (Number {number_kind=decimal} "1.5m"))
                element: (ValuePattern value: (Boolean {truth=true} "true"))))))))
    member: (Method
      return_type: (NamedType {builtin} "string")
      name: (Identifier "Match")
      parameter: (Parameter declared_type: (NamedType {builtin} "object") name: (Identifier "o"))
      body: (Match
        subject: (Identifier "o")
        case: (Case
          pattern: (ValuePattern value: (Null "null"))
          body: (String {quote=double} content: (StringContent "null")))
        case: (Case
          pattern: (OrPattern
            element: (ValuePattern value: (Number "1"))
            element: (ValuePattern value: (Number "2")))
          body: (String {quote=double} content: (StringContent "few")))
        case: (Case
          pattern: (RelationalPattern {operator=lt} value: (Number "0"))
          body: (String {quote=double} content: (StringContent "negative")))
        case: (Case
          pattern: (TypePattern type: (NamedType {builtin} "int") name: (Identifier "i"))
          guard: (Binary {operator=gt} left: (Identifier "i") right: (Number "100"))
          body: (String {quote=double} content: (StringContent "big")))
        case: (Case
          pattern: (ConstructorPattern
            type: (NamedType {builtin} "string")
            entry: (MapEntry key: (Identifier "Length") value: (ValuePattern value: (Number "0"))))
          body: (String {quote=double} content: (StringContent "empty")))
        case: (Case
          pattern: (TypePattern type: (NamedType {builtin} "string"))
          body: (String {quote=double} content: (StringContent "string")))
        case: (Case
          pattern: (ValuePattern
            value: (MemberAccess object: (Identifier "Color") property: (Identifier "Red")))
          body: (String {quote=double} content: (StringContent "red")))
        case: (Case
          pattern: (ValuePattern value: (Identifier "Limit"))
          body: (String {quote=double} content: (StringContent "limit")))
        case: (Case
          pattern: (TypePattern
            type: (GenericType name: (Identifier "List") type_argument: (NamedType {builtin} "int")))
          body: (String {quote=double} content: (StringContent "list")))
        case: (Case
          pattern: (ConstructorPattern
            type: (NamedType "Point")
            element: (~ValuePattern value: (Number "0"))
            element: (~ValuePattern value: (Number "0")))
          body: (String {quote=double} content: (StringContent "origin")))
        case: (Case
          pattern: (ConstructorPattern
            type: (NamedType "Point")
            element: (BindingPattern {binding=var} name: (Identifier "x"))
            element: (WildcardPattern "_")
            name: (Identifier "q"))
          body: (String {quote=double} content: (StringContent "point")))
        case: (Case
          pattern: (ConstructorPattern
            type: (NamedType "Line")
            element: (ConstructorPattern
              type: (NamedType "Point")
              element: (BindingPattern {binding=var} name: (Identifier "x"))
              element: (~ValuePattern value: (Number "0")))
            element: (WildcardPattern "_"))
          body: (String {quote=double} content: (StringContent "part of a part")))
        case: (Case
          pattern: (SequencePattern
            element: (~ValuePattern value: (Number "1"))
            element: (~ValuePattern value: (Number "2")))
          body: (String {quote=double} content: (StringContent "pair")))
        case: (Case
          pattern: (SequencePattern
            element: (TypePattern type: (NamedType {builtin} "int") name: (Identifier "a"))
            element: (BindingPattern {binding=var} name: (Identifier "b")))
          body: (String {quote=double} content: (StringContent "typed pair")))
        case: (Case
          pattern: (MapPattern
            entry: (MapEntry
              key: (Identifier "Name")
              value: (ValuePattern value: (String {quote=double} content: (StringContent "x")))))
          body: (String {quote=double} content: (StringContent "named")))
        case: (Case
          pattern: (AsPattern pattern: (MapPattern) name: (Identifier "thing"))
          body: (String {quote=double} content: (StringContent "thing")))
        case: (Case
          pattern: (SequencePattern
            element: (ValuePattern value: (Number "1"))
            element: (ValuePattern value: (Number "2"))
            element: (RestPattern ".."))
          body: (String {quote=double} content: (StringContent "starts")))
        case: (Case
          pattern: (BindingPattern {binding=var} name: (Identifier "rest"))
          guard: (Call callee: (Identifier "Check") argument: (Identifier "rest"))
          body: (String {quote=double} content: (StringContent "rest")))
        case: (Case
          pattern: (WildcardPattern "_")
          body: (String {quote=double} content: (StringContent "any")))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "Default")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Match
        subject: (Identifier "a")
        case: (Case pattern: (ValuePattern value: (Number "1")) body: (Number "2"))
        case: (Case {default} pattern: (WildcardPattern "_") body: (Number "3"))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Switch")
      parameter: (Parameter declared_type: (NamedType {builtin} "object") name: (Identifier "o"))
      body: (Block
        statement: (Switch
          subject: (Identifier "o")
          case: (Case pattern: (TypePattern type: (NamedType {builtin} "int")))
          case: (Case
            pattern: (TypePattern type: (NamedType {builtin} "string") name: (Identifier "s"))
            guard: (Binary {operator=gt}
              left: (MemberAccess object: (Identifier "s") property: (Identifier "Length"))
              right: (Number "0")))
          case: (Case
            pattern: (ConstructorPattern
              type: (NamedType "Point")
              entry: (MapEntry key: (Identifier "X") value: (ValuePattern value: (Number "1")))
              name: (Identifier "p")))
          case: (Case pattern: (NotPattern pattern: (ValuePattern value: (Null "null"))))
          case: (Case
            pattern: (AndPattern
              element: (RelationalPattern {operator=gt} value: (Number "5"))
              element: (RelationalPattern {operator=lt} value: (Number "10"))))
          case: (Case
            pattern: (OrPattern
              element: (ValuePattern value: (Identifier "A"))
              element: (ValuePattern value: (Identifier "B"))))
          case: (Case pattern: (Parenthesized value: (ValuePattern value: (Identifier "A"))))
          case: (Case
            pattern: (TypePattern
              type: (GenericType
                name: (Identifier "List")
                type_argument: (NamedType {builtin} "int"))
              name: (Identifier "list")))
          case: (Case
            pattern: (TypePattern
              type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
              name: (Identifier "array")))
          case: (Case
            pattern: (TypePattern
              type: (NamedType {builtin} "int")
              name: (Placeholder {placeholder_kind=blank} "_")))
          case: (Case pattern: (Unary {operator=nameof} operand: (Identifier "Patterns")))
          case: (Case
            pattern: (ConstructorPattern
              type: (NamedType "Point")
              element: (~ValuePattern value: (Number "1"))
              element: (~ValuePattern value: (Number "2"))))
          case: (Case
            pattern: (SequencePattern
              element: (~ValuePattern value: (Number "1"))
              element: (MapEntry key: (Identifier "X") value: (Number "2"))))
          case: (Case
            pattern: (SequencePattern
              element: (SequencePattern
                element: (~ValuePattern value: (Number "1"))
                element: (~ValuePattern value: (Number "2")))
              element: (WildcardPattern "_")))
          case: (Case
            pattern: (SequencePattern
              element: (~BindingPattern name: (Identifier "x"))
              element: (~BindingPattern name: (Identifier "y"))))
          case: (Case
            pattern: (SequencePattern
              element: (BindingPattern {binding=var} name: (Identifier "first"))
              element: (RestPattern "..")))
          case: (Case
            pattern: (AsPattern
              pattern: (SequencePattern
                element: (RelationalPattern {operator=gt} value: (Number "1"))
                element: (RelationalPattern {operator=lt} value: (Number "2")))
              name: (Identifier "t"))
            body: (Break)))))))
