(Module
  statement: (Match
    subject: (Identifier "config")
    case: (Case
      pattern: (MapPattern
        entry: (MapEntry
          key: (Symbol "db")
          value: (MapPattern
            entry: (MapEntry {shorthand} key: (Symbol "user"))
            entry: (MapEntry
              key: (Symbol "pass")
              value: (AsPattern
                pattern: (~ValuePattern value: (Identifier "String"))
                name: (Identifier "password"))))))
      guard: (Identifier "user")
      body: (Call
        callee: (Identifier "connect")
        argument: (Identifier "user")
        argument: (Identifier "password")))
    case: (Case {negated}
      pattern: (MapPattern
        entry: (MapEntry
          key: (Symbol "mode")
          value: (OrPattern
            element: (~ValuePattern value: (String {quote=double} content: (StringContent "dev")))
            element: (~ValuePattern value: (String {quote=double} content: (StringContent "test")))))
        entry: (MapEntry
          key: (Symbol "level")
          value: (OrPattern
            element: (~ValuePattern
              value: (Range {operator=range_incl} start: (Number "1") stop: (Number "3")))
            element: (~ValuePattern value: (Range {operator=range_incl} start: (Number "5")))))
        entry: (RestPattern {spread_kind=mapping} name: (Identifier "rest")))
      guard: (Call
        callee: (~MemberAccess object: (Identifier "rest") property: (Identifier "empty?")))
      body: (Identifier "local"))
    case: (Case
      pattern: (MapPattern
        entry: (MapEntry key: (Symbol "name") value: (~ValuePattern value: (Identifier "Symbol")))
        entry: (RestPattern {spread_kind=none}))
      body: (Identifier "exact"))
    case: (Case
      pattern: (MapPattern {implicit}
        entry: (MapEntry
          key: (Symbol {quote=double} content: (StringContent "quoted key"))
          value: (~BindingPattern name: (Identifier "value"))))
      body: (Identifier "value"))
    case: (Case
      pattern: (MapPattern {implicit}
        entry: (MapEntry {shorthand} key: (Symbol "type"))
        entry: (MapEntry key: (Symbol "size") value: (~ValuePattern value: (Number "0"))))
      body: (Identifier "empty"))
    case: (Case pattern: (SequencePattern) body: (Identifier "none"))
    case: (Case pattern: (MapPattern) body: (Identifier "blank"))
    case: (Case
      pattern: (SequencePattern
        element: (~ValuePattern value: (Identifier "Integer"))
        element: (~ValuePattern value: (Identifier "Integer")))
      body: (Identifier "pair"))
    case: (Case
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "first"))
        element: (RestPattern))
      body: (Identifier "first"))
    case: (Case
      pattern: (SequencePattern
        element: (RestPattern)
        element: (~BindingPattern name: (Identifier "needle"))
        element: (RestPattern name: (Identifier "post")))
      body: (Identifier "post"))
    case: (Case
      pattern: (ConstructorPattern
        type: (NamedType "Point")
        entry: (MapEntry {shorthand} key: (Symbol "x"))
        entry: (MapEntry key: (Symbol "y") value: (~ValuePattern value: (Number "0"))))
      body: (Identifier "x"))
    case: (Case
      pattern: (ConstructorPattern
        type: (NamedType "Point")
        element: (~BindingPattern name: (Identifier "x"))
        element: (~BindingPattern name: (Identifier "y")))
      body: (Identifier "y"))
    case: (Case
      pattern: (ConstructorPattern
        type: (NamedType qualifier: (Identifier "Geometry") name: (Identifier "Circle"))
        element: (~BindingPattern name: (Identifier "radius")))
      body: (Identifier "radius"))
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern value: (QualifiedName name: (Identifier "Top")))
        element: (ConstructorPattern
          type: (NamedType qualifier: (Identifier "Top") name: (Identifier "Inner"))))
      body: (Identifier "top"))
    case: (Case
      pattern: (ConstructorPattern
        type: (NamedType "Range")
        element: (RestPattern)
        element: (~ValuePattern value: (Number "3"))
        element: (RestPattern))
      body: (Identifier "found"))
    case: (Case
      pattern: (OrPattern
        element: (ValuePattern value: (Identifier "expected"))
        element: (ValuePattern value: (Identifier {binding=instance} "@stored"))
        element: (ValuePattern
          value: (Binary {operator=add} left: (Number "1") right: (Number "1")))
        element: (ValuePattern value: (Identifier {binding=global} "$global")))
      body: (Identifier "pinned"))
    case: (Case
      pattern: (AsPattern
        pattern: (Parenthesized
          value: (OrPattern
            element: (~ValuePattern value: (Identifier "Integer"))
            element: (~ValuePattern value: (Identifier "Float"))))
        name: (Identifier "number"))
      body: (Identifier "number"))
    case: (Case
      pattern: (AsPattern
        pattern: (OrPattern
          element: (~ValuePattern value: (Identifier "Integer"))
          element: (~ValuePattern value: (Identifier "Float")))
        name: (Identifier "number"))
      body: (Identifier "number"))
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern value: (Unary {operator=neg} operand: (Number "1")))
        element: (~ValuePattern value: (Number {number_kind=rational} content: (Number "1")))
        element: (~ValuePattern value: (Number {number_kind=imaginary} content: (Number "2")))
        element: (~ValuePattern value: (Number {base=16} "0x1f"))
        element: (~ValuePattern value: (Number {number_kind=float} "1.5")))
      body: (Identifier "numbers"))
    case: (Case
      pattern: (OrPattern
        element: (ValuePattern value: (Null "nil"))
        element: (~ValuePattern value: (Boolean {truth=true} "true"))
        element: (~ValuePattern value: (Boolean {truth=false} "false"))
        element: (~ValuePattern value: (This "self")))
      body: (Identifier "keywords"))
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern value: (Symbol ":symbol"))
        element: (~ValuePattern
          value: (Symbol {quote=double} content: (StringContent "long symbol")))
        element: (~ValuePattern value: (Regex {quote=slash} content: (StringContent "regex")))
        element: (~ValuePattern
          value: (List {quote=percent}
            element: (String {string_kind=word} content: (StringContent "a"))
            element: (String {string_kind=word} content: (StringContent "b"))))
        element: (~ValuePattern
          value: (List {quote=percent}
            element: (Symbol content: (StringContent "c"))
            element: (Symbol content: (StringContent "d")))))
      body: (Identifier "literals"))
    case: (Case
      pattern: (~ValuePattern
        value: (Lambda {form=lambda}
          parameter: (~Parameter name: (Identifier "n"))
          body: (Block
            statement: (Binary {operator=gt} left: (Identifier "n") right: (Number "5")))))
      body: (Identifier "lambda"))
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern value: (Range {operator=range_incl} stop: (Number "0")))
        element: (~ValuePattern value: (Range {operator=range_excl} start: (Number "1")))
        element: (~ValuePattern
          value: (Range {operator=range_incl}
            start: (String {quote=double} content: (StringContent "a"))
            stop: (String {quote=double} content: (StringContent "z")))))
      body: (Identifier "ranges"))
    case: (Case
      pattern: (OrPattern
        element: (~ValuePattern value: (Identifier "__FILE__"))
        element: (~ValuePattern value: (Identifier "__LINE__"))
        element: (~ValuePattern value: (Identifier "__ENCODING__")))
      body: (Identifier "file"))
    case: (Case
      pattern: (SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "x"))
        element: (~BindingPattern name: (Identifier "y")))
      body: (Identifier "two"))
    case: (Case
      pattern: (SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "first"))
        element: (RestPattern name: (Identifier "others")))
      body: (Identifier "many"))
    case: (Case
      pattern: (SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "single"))
        element: (RestPattern ","))
      body: (Identifier "one"))
    case: (Case
      pattern: (SequencePattern {implicit} element: (RestPattern name: (Identifier "everything")))
      body: (Identifier "all"))
    case: (Case
      pattern: (MapPattern {implicit}
        entry: (RestPattern {spread_kind=mapping} name: (Identifier "options")))
      body: (Identifier "options"))
    case: (Case
      pattern: (WildcardPattern "_")
      guard: (Call callee: (Identifier "late?"))
      body: (Identifier "guarded"))
    case: (Case
      pattern: (SequencePattern element: (WildcardPattern "_") element: (WildcardPattern "_"))
      body: (Identifier "wildcards"))
    case: (Case pattern: (~BindingPattern name: (Identifier "name")) body: (Identifier "name"))
    case: (Case {default} pattern: (WildcardPattern "_") body: (Identifier "default")))
  statement: (Match
    subject: (List element: (Identifier "a") element: (Identifier "b"))
    case: (Case
      pattern: (SequencePattern
        element: (~ValuePattern value: (Number "0"))
        element: (~ValuePattern value: (Number "0")))
      body: (Identifier "origin"))
    case: (Case
      pattern: (SequencePattern {implicit}
        element: (AsPattern
          pattern: (~ValuePattern value: (Identifier "Integer"))
          name: (Identifier "x"))
        element: (AsPattern
          pattern: (~ValuePattern value: (Identifier "Integer"))
          name: (Identifier "y")))
      body: (Call callee: (Identifier "at") argument: (Identifier "x") argument: (Identifier "y")))
    case: (Case {default}
      body: (Call
        callee: (Identifier "raise")
        argument: (String {quote=double} content: (StringContent "unknown")))))
  statement: (Match
    subject: (Identifier "value")
    case: (Case pattern: (~ValuePattern value: (Identifier "Integer")))
    case: (Case pattern: (~ValuePattern value: (Identifier "String"))))
  statement: (TypeTest {operator=match}
    value: (Identifier "config")
    pattern: (MapPattern
      entry: (MapEntry {shorthand} key: (Symbol "name"))
      entry: (MapEntry {shorthand} key: (Symbol "port"))))
  statement: (TypeTest {operator=match}
    value: (Identifier "config")
    pattern: (MapPattern
      entry: (MapEntry
        key: (Symbol "name")
        value: (AsPattern
          pattern: (~ValuePattern value: (Identifier "String"))
          name: (Identifier "name")))))
  statement: (TypeTest {operator=match}
    value: (Identifier "answer")
    pattern: (OrPattern
      element: (~ValuePattern value: (Identifier "Integer"))
      element: (~ValuePattern value: (Identifier "Float"))))
  statement: (TypeTest {operator=match}
    value: (Identifier "point")
    pattern: (SequencePattern
      element: (~BindingPattern name: (Identifier "x"))
      element: (~BindingPattern name: (Identifier "y"))))
  statement: (TypeTest {operator=match}
    value: (Identifier "result")
    pattern: (~BindingPattern name: (Identifier "value")))
  statement: (If {form=modifier}
    consequence: (Call
      callee: (Identifier "puts")
      argument: (String {quote=double} content: (StringContent "yes")))
    condition: (TypeTest {operator=in}
      value: (Identifier "config")
      pattern: (MapPattern
        entry: (MapEntry
          key: (Symbol "admin")
          value: (~ValuePattern value: (Boolean {truth=true} "true"))))))
  statement: (Assignment
    target: (Identifier "found")
    value: (Parenthesized
      value: (TypeTest {operator=in}
        value: (Identifier "list")
        pattern: (SequencePattern
          element: (RestPattern)
          element: (~ValuePattern value: (Number "3"))
          element: (RestPattern))))))
