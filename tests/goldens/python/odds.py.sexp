(Module
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "print")
      argument: (Argument {argument_kind=spread} value: (Identifier "a"))
      argument: (Argument {argument_kind=named}
        name: (Identifier "sep")
        value: (String {quote=double}))))
  statement: (ExpressionStatement
    value: (Call callee: (Identifier "print") argument: (Identifier "x")))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "exec")
      argument: (String {quote=double} content: (StringContent "code"))))
  statement: (ExpressionStatement
    value: (Call callee: (Identifier "type") argument: (Identifier "x")))
  statement: (Return
    value: (Tuple {implicit} element: (Spread operand: (Identifier "a")) element: (Identifier "b")))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Index object: (Identifier "a") index: (Spread operand: (Identifier "b")))
      element: (Index
        object: (Identifier "a")
        index: (Range {form=slice} start: (Identifier "b") stop: (Identifier "c"))
        index: (Spread operand: (Identifier "d")))))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "x")
      value: (Tuple {implicit}
        element: (Tuple element: (Spread operand: (Identifier "a")))
        element: (Parenthesized value: (Parenthesized value: (Identifier "b")))
        element: (List element: (Spread operand: (Identifier "c")))
        element: (Set element: (Spread operand: (Identifier "d"))))))
  statement: (ExpressionStatement
    value: (Call
      callee: (Identifier "f")
      argument: (Argument {argument_kind=spread}
        value: (Comprehension {comprehension_kind=generator}
          element: (Identifier "a")
          clause: (ComprehensionClause {clause_kind=for}
            target: (Identifier "b")
            iterable: (Identifier "c"))))
      argument: (Argument {argument_kind=map_spread} value: (Identifier "d"))))
  statement: (ResourceScope
    resource: (Variable
      initializer: (Identifier "a")
      name: (Index
        object: (MemberAccess object: (Identifier "b") property: (Identifier "c"))
        index: (Number "0")))
    resource: (Parenthesized value: (Identifier "d"))
    body: (Block
      statement: (Empty)))
  statement: (Function {async}
    name: (Identifier "f")
    body: (Block
      statement: (ForEach {async}
        target: (Identifier "x")
        iterable: (Identifier "y")
        body: (Block
          statement: (Empty))
        orelse: (Block
          statement: (Empty)))
      statement: (ResourceScope {async}
        resource: (Identifier "a")
        body: (Block
          statement: (Empty)))
      statement: (Return
        value: (Binary {operator=add}
          left: (Await operand: (Identifier "x"))
          right: (Await operand: (Identifier "y"))))))
  statement: (ExpressionStatement
    value: (Lambda {form=lambda}
      parameter: (Parameter {param_kind=separator})
      parameter: (~Parameter name: (Identifier "a"))
      body: (Identifier "a")))
  statement: (ExpressionStatement
    value: (Lambda {form=lambda} body: (Parenthesized value: (Yield))))
  statement: (ExpressionStatement
    value: (InterpolatedString {quote=double prefix=f}
      interpolation: (Interpolation value: (Identifier "x"))
      interpolation: (Interpolation
        value: (Identifier "lambda_")
        format: (InterpolatedString interpolation: (Interpolation value: (Identifier "y"))))
      interpolation: (Interpolation
        value: (Index
          object: (Map
            entry: (MapEntry
              key: (String {quote=single} content: (StringContent "k"))
              value: (Number "1")))
          index: (String {quote=single} content: (StringContent "k"))))
      interpolation: (Interpolation
        value: (Identifier "x")
        format: (InterpolatedString
          content: (StringContent ">")
          interpolation: (Interpolation value: (Identifier "w"))
          interpolation: (Interpolation value: (Identifier "p"))))
      interpolation: (Interpolation
        value: (Conditional
          consequence: (Identifier "a")
          condition: (Identifier "b")
          alternative: (Identifier "c")))))
  statement: (ExpressionStatement
    value: (StringConcat
      element: (InterpolatedString {quote=single prefix=f}
        interpolation: (Interpolation {operator=debug}
          value: (Identifier "x")
          format: (String content: (StringContent "^10"))))
      element: (InterpolatedString {quote=double prefix=f}
        content: (EscapeSequence "{{")
        interpolation: (Interpolation value: (Identifier "x"))
        content: (EscapeSequence "}}"))
      element: (String {quote=double} content: (StringContent "plain"))))
  statement: (Function
    name: (Identifier "g")
    parameter: (Parameter
      name: (Identifier "x")
      declared_type: (String {quote=double} content: (StringContent "int"))
      default_value: (Number "3"))
    parameter: (Parameter {param_kind=separator})
    parameter: (Parameter
      name: (Identifier "y")
      declared_type: (UnionType
        element: (NamedType qualifier: (Identifier "a") name: (Identifier "b"))
        element: (NamedType {builtin} "None"))
      default_value: (Null "None"))
    parameter: (Parameter {variadic param_kind=keyword_rest}
      name: (Identifier "k")
      declared_type: (GenericType name: (Identifier "Unpack") type_argument: (NamedType "K")))
    return_type: (Tuple element: (Identifier "int") element: (Identifier "str"))
    body: (Block
      statement: (Empty)))
  statement: (Function
    name: (Identifier "h")
    parameter: (Parameter {variadic}
      name: (Identifier "args")
      declared_type: (Spread operand: (NamedType "Ts")))
    parameter: (Parameter
      name: (Identifier "f")
      declared_type: (GenericType
        name: (Identifier "Callable")
        type_argument: (Placeholder {placeholder_kind=ellipsis} "...")
        type_argument: (NamedType {builtin} "None"))
      default_value: (Lambda {form=lambda}
        parameter: (Parameter {variadic} name: (Identifier "a"))
        body: (Null "None")))
    return_type: (GenericType
      name: (Identifier "Optional")
      type_argument: (NamedType qualifier: (Identifier "a") name: (Identifier "B")))
    body: (Block
      statement: (Empty)))
  statement: (Class
    name: (Identifier "A")
    supertype: (~Heritage {heritage_kind=base}
      type: (Call
        callee: (Identifier "namedtuple")
        argument: (String {quote=double} content: (StringContent "A"))
        argument: (String {quote=double} content: (StringContent "b c"))))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType name: (Identifier "B") type_argument: (NamedType "int")))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType
        qualifier: (Identifier "x")
        name: (Identifier "y")
        type_argument: (NamedType "z")))
    supertype: (~Heritage {heritage_kind=base} type: (Spread operand: (Identifier "C")))
    argument: (Argument {argument_kind=map_spread} value: (Identifier "kw"))
    member: (Empty))
  statement: (Class
    name: (Identifier "E")
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "Exception"))
    member: (ExpressionStatement
      value: (String {quote=double doc link=Class} content: (StringContent "doc"))))
  statement: (Match
    subject: (Identifier "x")
    comment: (Comment {comment_style=hash attach=leading} "# a comment")
    case: (Case
      pattern: (MapPattern
        entry: (~MapEntry
          key: (String {quote=double} content: (StringContent "a"))
          value: (OrPattern
            element: (~ValuePattern value: (Number "1"))
            element: (~ValuePattern value: (Number "2"))))
        entry: (RestPattern {spread_kind=mapping} pattern: (WildcardPattern "_")))
      body: (Empty))
    case: (Case
      pattern: (OrPattern
        element: (SequencePattern
          element: (ValuePattern value: (Number "1"))
          element: (ValuePattern value: (Number "2")))
        element: (SequencePattern
          element: (ValuePattern value: (Number "3"))
          element: (ValuePattern value: (Number "4"))))
      body: (Empty))
    case: (Case
      pattern: (ConstructorPattern
        type: (NamedType "P")
        entry: (MapEntry
          key: (Identifier "x")
          value: (OrPattern
            element: (~ValuePattern value: (Number "1"))
            element: (~ValuePattern value: (Number "2"))))
        entry: (MapEntry
          key: (Identifier "y")
          value: (SequencePattern
            element: (BindingPattern name: (Identifier "a"))
            element: (ValuePattern value: (~Unary {operator=neg} operand: (Number "1"))))))
      body: (Empty))
    case: (Case
      pattern: (AsPattern
        pattern: (Parenthesized
          value: (OrPattern
            element: (~ValuePattern value: (Number "1"))
            element: (~ValuePattern value: (Number "2"))))
        name: (Identifier "z"))
      body: (Empty))
    case: (Case
      pattern: (SequencePattern
        element: (ValuePattern
          value: (QualifiedName qualifier: (Identifier "a") name: (Identifier "b")))
        element: (RestPattern pattern: (WildcardPattern "_"))
        element: (MapPattern
          entry: (~MapEntry
            key: (String {quote=double} content: (StringContent "k"))
            value: (SequencePattern
              element: (BindingPattern name: (Identifier "c"))
              element: (BindingPattern name: (Identifier "d"))))))
      body: (Empty))
    case: (Case
      pattern: (ValuePattern
        value: (InterpolatedString {quote=double prefix=f}
          interpolation: (Interpolation value: (Identifier "x"))))
      body: (Empty))
    case: (Case pattern: (SequencePattern) body: (Empty))
    case: (Case pattern: (SequencePattern) body: (Empty))
    case: (Case
      pattern: (OrPattern
        element: (ConstructorPattern
          type: (NamedType "str")
          element: (BindingPattern name: (Identifier "x")))
        element: (~ValuePattern value: (Null "None")))
      body: (Empty))
    comment: (Comment {comment_style=hash attach=inner} "# the last comment"))
  statement: (Try
    body: (Block
      statement: (Empty))
    handler: (Catch
      exception: (Conditional
        consequence: (Identifier "A")
        condition: (Identifier "x")
        alternative: (Identifier "B"))
      body: (Block
        statement: (Empty)))
    handler: (Catch
      exception: (Parenthesized value: (Identifier "A"))
      body: (Block
        statement: (Empty)))
    handler: (Catch
      exception: (Spread operand: (Identifier "A"))
      exception: (NamedType "B")
      body: (Block
        statement: (Empty)))
    handler: (Catch
      exception: (NamedType "A")
      exception: (NamedType "B")
      body: (Block
        statement: (Empty)))
    handler: (Catch
      exception: (Call callee: (Identifier "f"))
      body: (Block
        statement: (Empty))))
  statement: (Variable
    name: (Identifier "x")
    declared_type: (Lambda {form=lambda} body: (Number "1"))
    initializer: (Number "2"))
  statement: (Variable
    name: (Identifier "x")
    declared_type: (UnionType
      element: (NamedType "int")
      element: (NamedType "str")
      element: (String {quote=double} content: (StringContent "C"))
      element: (GenericType
        qualifier: (Identifier "a")
        name: (Identifier "b")
        type_argument: (NamedType "c"))
      element: (NamedType {builtin} "None")))
  statement: (Variable
    name: (Identifier "y")
    declared_type: (UnionType
      element: (Parenthesized
        value: (Binary {operator=bor} left: (Identifier "int") right: (Identifier "str")))
      element: (NamedType {builtin} "None")))
  statement: (Variable
    name: (Identifier "z")
    declared_type: (GenericType
      name: (Identifier "Annotated")
      type_argument: (NamedType "int")
      type_argument: (Call
        callee: (Identifier "Field")
        argument: (Argument {argument_kind=named} name: (Identifier "gt") value: (Number "1")))
      type_argument: (Placeholder {placeholder_kind=ellipsis} "...")))
  statement: (Function
    name: (Identifier "p")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (Parameter {param_kind=separator})
    parameter: (~Parameter name: (Identifier "b"))
    body: (Block
      statement: (Return
        value: (Conditional
          consequence: (Identifier "a")
          condition: (Identifier "a")
          alternative: (Lambda {form=lambda}
            parameter: (~Parameter name: (Identifier "c"))
            body: (Identifier "c"))))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Identifier "a")
      clause: (ComprehensionClause {clause_kind=for}
        target: (SequencePattern {implicit} element: (Identifier "a"))
        iterable: (Identifier "b"))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Identifier "a")
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "a")
        iterable: (~Tuple {implicit} element: (Identifier "b") element: (Identifier "c")))))
  statement: (ExpressionStatement
    value: (Comprehension {comprehension_kind=list}
      element: (Lambda {form=lambda}
        parameter: (~Parameter name: (Identifier "x"))
        body: (Identifier "x"))
      clause: (ComprehensionClause {clause_kind=for}
        target: (Identifier "x")
        iterable: (~Tuple {implicit}
          element: (Lambda {form=lambda} body: (Identifier "y"))
          element: (Number "1")))))
  statement: (Delete target: (Parenthesized value: (Identifier "a")))
  statement: (Delete
    target: (List element: (Identifier "a") element: (Identifier "b"))
    target: (Identifier "c"))
  statement: (Delete target: (Identifier "a"))
  statement: (ForEach
    target: (SequencePattern {implicit}
      element: (Index object: (Identifier "x") index: (Number "0"))
      element: (MemberAccess object: (Identifier "y") property: (Identifier "z")))
    iterable: (Identifier "w")
    body: (Block
      statement: (Empty)))
  statement: (ForEach
    target: (Identifier "x")
    iterable: (Tuple {implicit}
      element: (Spread operand: (Identifier "a"))
      element: (Identifier "b"))
    body: (Block
      statement: (Empty)))
  statement: (Assert
    condition: (Tuple
      element: (Identifier "a")
      element: (String {quote=double} content: (StringContent "b"))))
  statement: (Assert
    condition: (Identifier "a")
    message: (Tuple element: (Identifier "b") element: (Identifier "c")))
  statement: (Throw value: (Parenthesized value: (Identifier "a")))
  statement: (NameScope {binding=global} name: (Identifier "q"))
  statement: (If
    condition: (Binary {operator=and}
      left: (Parenthesized
        value: (Assignment {form=expression}
          target: (Identifier "n")
          value: (Call callee: (Identifier "f"))))
      right: (Unary {operator=not}
        operand: (Parenthesized
          value: (Assignment {form=expression} target: (Identifier "m") value: (Identifier "n")))))
    consequence: (Block
      statement: (Empty)))
  statement: (While
    condition: (Boolean {truth=true} "True")
    body: (Block
      statement: (Break)))
  statement: (ExpressionStatement value: (Assignment target: (Identifier "x") value: (Yield)))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Identifier "x")
      value: (Assignment target: (Identifier "y") value: (Yield value: (Identifier "z")))))
  statement: (ExpressionStatement
    value: (MemberAccess
      object: (Call
        callee: (Call
          callee: (Index
            object: (MemberAccess
              object: (Call
                callee: (MemberAccess
                  object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
                  property: (Identifier "c")))
              property: (Identifier "d"))
            index: (Number "0"))
          argument: (Number "1"))
        argument: (Number "2"))
      property: (Identifier "e")))
  statement: (ExpressionStatement
    value: (Call
      callee: (Parenthesized
        value: (MemberAccess object: (Identifier "a") property: (Identifier "b")))
      argument: (Identifier "c")))
  statement: (ExpressionStatement
    value: (Unary {operator=neg}
      operand: (Binary {operator=pow}
        left: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
        right: (Unary {operator=neg} operand: (Identifier "c")))))
  statement: (ExpressionStatement
    value: (Unary {operator=not} operand: (Unary {operator=not} operand: (Identifier "a"))))
  statement: (ExpressionStatement
    value: (Conditional
      consequence: (Identifier "a")
      condition: (Identifier "b")
      alternative: (Conditional
        consequence: (Identifier "c")
        condition: (Identifier "d")
        alternative: (Identifier "e"))))
  statement: (ExpressionStatement
    value: (ComparisonChain {operator=lt}
      operand: (Identifier "a")
      operator: (OperatorToken "<")
      operand: (Identifier "b")
      operator: (OperatorToken "==")
      operand: (Parenthesized
        value: (Binary {operator=in} left: (Identifier "c") right: (Identifier "d")))))
  statement: (ExpressionStatement
    value: (~Tuple {implicit}
      element: (Conditional
        consequence: (Number "1")
        condition: (Identifier "x")
        alternative: (Number "2"))))
  statement: (ExpressionStatement
    value: (Binary {operator=mod}
      left: (StringConcat
        element: (String {quote=double} content: (StringContent "a"))
        element: (String {quote=double} content: (StringContent "b")))
      right: (Identifier "c")))
  statement: (ExpressionStatement
    value: (Binary {operator=mod}
      left: (String {quote=double} content: (StringContent "%s"))
      right: (Tuple element: (Identifier "a"))))
  statement: (ExpressionStatement
    value: (StringConcat
      element: (String {quote=double prefix=b string_kind=bytes} content: (StringContent "a"))
      element: (String {quote=double prefix=b string_kind=bytes} content: (StringContent "b"))))
  statement: (ExpressionStatement
    value: (Index
      object: (Index
        object: (Identifier "lst")
        index: (Range {form=slice} start: (Number "1") stop: (Number "2")))
      index: (Range {form=slice} step: (Number "3"))
      index: (Placeholder {placeholder_kind=ellipsis} "...")))
  statement: (ExpressionStatement
    value: (Assignment
      target: (Index object: (Identifier "x") index: (Identifier "a") index: (Identifier "b"))
      value: (Assignment {assign_op=add}
        target: (Index object: (Identifier "x") index: (Identifier "c"))
        value: (Number "1"))))
  statement: (Function {async}
    annotation: (Annotation name: (Identifier "a"))
    annotation: (Annotation
      name: (Call
        callee: (MemberAccess object: (Identifier "b") property: (Identifier "c"))
        argument: (Identifier "d"))
      argument: (Identifier "e"))
    name: (Identifier "deco")
    body: (Block
      statement: (ExpressionStatement value: (Placeholder {placeholder_kind=ellipsis} "..."))))
  statement: (If
    condition: (Number "1")
    consequence: (Block
      statement: (Class
        annotation: (Annotation name: (Identifier "x"))
        name: (Identifier "Y")
        member: (ExpressionStatement value: (Placeholder {placeholder_kind=ellipsis} "...")))))
  statement: (Function {async}
    name: (Identifier "f")
    parameter: (~Parameter name: (Identifier "a"))
    body: (Block
      statement: (ExpressionStatement value: (Yield value: (Identifier "a")))))
  statement: (Function
    name: (Identifier "q")
    body: (Block
      statement: (Return)))
  statement: (TypeAlias
    name: (Identifier "X")
    type_parameter: (TypeParameter
      name: (Identifier "A")
      bound: (NamedType "int")
      bound: (NamedType "str"))
    type_parameter: (TypeParameter {variadic} name: (Identifier "B"))
    type_parameter: (TypeParameter {variadic} name: (Identifier "C"))
    declared_type: (GenericType
      name: (Identifier "dict")
      type_argument: (NamedType "A")
      type_argument: (NamedType "B")))
  statement: (Class
    name: (Identifier "D")
    type_parameter: (TypeParameter name: (Identifier "T"))
    member: (Field name: (Identifier "x") declared_type: (NamedType "T"))
    member: (ExpressionStatement value: (Assignment target: (Identifier "y") value: (Number "1")))
    member: (Field
      name: (Identifier "z")
      declared_type: (NamedType "int")
      initializer: (Number "2")))
  statement: (Assignment
    target: (MemberAccess
      object: (Parenthesized value: (Identifier "mock"))
      property: (Identifier "__signature__"))
    value: (Identifier "sig"))
  statement: (Assignment
    target: (Index object: (Parenthesized value: (Identifier "a")) index: (Identifier "b"))
    value: (Call callee: (Identifier "c") argument: (Number "1")))
  statement: (Assignment
    target: (MemberAccess
      object: (Parenthesized value: (Identifier "x"))
      property: (Identifier "y"))
    value: (GenericType name: (Identifier "list") type_argument: (NamedType "int"))))
