(Module
  statement: (Class
    name: (Identifier "Empty")
    member: (Empty))
  statement: (Class
    name: (Identifier "Point")
    supertype: (~Heritage {heritage_kind=base} type: (NamedType "Base"))
    supertype: (~Heritage {heritage_kind=base}
      type: (NamedType qualifier: (Identifier "lib") name: (Identifier "Mixin")))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType name: (Identifier "Generic") type_argument: (NamedType "T")))
    supertype: (Heritage {heritage_kind=metaclass}
      name: (Identifier "metaclass")
      type: (NamedType "Meta"))
    argument: (Argument {argument_kind=named}
      name: (Identifier "total")
      value: (Boolean {truth=false} "False"))
    member: (ExpressionStatement
      value: (String {quote=triple_double multiline doc link=Class}
        content: (StringContent "A point.")))
    member: (Field
      name: (Identifier "x")
      declared_type: (NamedType "int")
      initializer: (Number "0"))
    member: (Field name: (Identifier "y") declared_type: (NamedType "float"))
    member: (ExpressionStatement
      value: (Assignment target: (Identifier "count") value: (Number "0")))
    member: (ExpressionStatement
      value: (Assignment
        target: (Identifier "__slots__")
        value: (Tuple
          element: (String {quote=double} content: (StringContent "x"))
          element: (String {quote=double} content: (StringContent "y")))))
    member: (Constructor
      name: (Identifier "__init__")
      parameter: (~Parameter name: (Identifier "self"))
      parameter: (~Parameter name: (Identifier "x"))
      parameter: (Parameter name: (Identifier "y") default_value: (Number "0"))
      parameter: (Parameter {variadic} name: (Identifier "args"))
      parameter: (Parameter {variadic param_kind=keyword_rest} name: (Identifier "options"))
      body: (Block
        statement: (Variable
          name: (MemberAccess object: (Identifier "self") property: (Identifier "x"))
          declared_type: (NamedType "int")
          initializer: (Identifier "x"))
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (Identifier "self") property: (Identifier "y"))
            value: (Identifier "y")))))
    member: (Method
      name: (Identifier "norm")
      parameter: (~Parameter name: (Identifier "self"))
      return_type: (NamedType "float")
      body: (Block
        statement: (Function
          name: (Identifier "square")
          parameter: (Parameter name: (Identifier "v") declared_type: (NamedType "float"))
          return_type: (NamedType "float")
          body: (Block
            statement: (Return
              value: (Binary {operator=mul} left: (Identifier "v") right: (Identifier "v")))))
        statement: (Return
          value: (Binary {operator=add}
            left: (Call
              callee: (Identifier "square")
              argument: (MemberAccess object: (Identifier "self") property: (Identifier "x")))
            right: (Call
              callee: (Identifier "square")
              argument: (MemberAccess object: (Identifier "self") property: (Identifier "y")))))))
    member: (If
      condition: (Identifier "DEBUG")
      consequence: (Block
        statement: (Method
          name: (Identifier "dump")
          parameter: (~Parameter name: (Identifier "self"))
          body: (Block
            statement: (ExpressionStatement value: (Placeholder {placeholder_kind=ellipsis} "...")))))
      alternative: (Block
        statement: (Field
          name: (Identifier "depth")
          declared_type: (NamedType "int")
          initializer: (Number "1"))))
    member: (Class
      name: (Identifier "Inner")
      member: (Method
        name: (Identifier "method")
        parameter: (~Parameter name: (Identifier "self"))
        body: (Block
          statement: (ExpressionStatement
            value: (String {quote=double doc link=Method} content: (StringContent "Inner doc.")))))))
  statement: (Function
    name: (Identifier "positional")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (Parameter {param_kind=separator})
    parameter: (~Parameter name: (Identifier "b"))
    parameter: (Parameter {param_kind=separator})
    parameter: (Parameter name: (Identifier "c") default_value: (Null "None"))
    return_type: (NamedType {builtin} "None")
    body: (Block
      statement: (ExpressionStatement value: (Placeholder {placeholder_kind=ellipsis} "..."))))
  statement: (Function
    name: (Identifier "typed")
    parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "int"))
    parameter: (Parameter
      name: (Identifier "b")
      declared_type: (NamedType "str")
      default_value: (String {quote=double}))
    parameter: (Parameter {variadic} name: (Identifier "rest") declared_type: (NamedType "bytes"))
    parameter: (Parameter {variadic param_kind=keyword_rest}
      name: (Identifier "more")
      declared_type: (String {quote=double} content: (StringContent "Any")))
    body: (Block
      statement: (Variable
        name: (Identifier "total")
        declared_type: (NamedType "int")
        initializer: (Number "0"))
      statement: (Variable
        name: (Identifier "names")
        declared_type: (GenericType name: (Identifier "list") type_argument: (NamedType "str")))
      statement: (Return value: (Identifier "total"))))
  statement: (Function
    name: (Identifier "generic")
    type_parameter: (TypeParameter name: (Identifier "T") bound: (NamedType "Number"))
    type_parameter: (TypeParameter {variadic} name: (Identifier "Ts"))
    type_parameter: (TypeParameter {variadic} name: (Identifier "P"))
    parameter: (Parameter name: (Identifier "value") declared_type: (NamedType "T"))
    return_type: (GenericType name: (Identifier "list") type_argument: (NamedType "T"))
    body: (Block
      statement: (Return value: (List element: (Identifier "value")))))
  statement: (Class
    name: (Identifier "Box")
    type_parameter: (TypeParameter name: (Identifier "T"))
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType name: (Identifier "list") type_argument: (NamedType "T")))
    member: (Empty))
  statement: (Class
    name: (Identifier "Sub")
    supertype: (~Heritage {heritage_kind=base} type: (Spread operand: (Identifier "bases")))
    member: (Field name: (Identifier "n") declared_type: (NamedType "int")))
  statement: (TypeAlias
    name: (Identifier "Pair")
    type_parameter: (TypeParameter name: (Identifier "T"))
    declared_type: (GenericType
      name: (Identifier "tuple")
      type_argument: (NamedType "T")
      type_argument: (NamedType "T")))
  statement: (TypeAlias name: (Identifier "Name") declared_type: (NamedType "str"))
  statement: (Function
    name: (Identifier "outer")
    body: (Block
      statement: (ExpressionStatement
        value: (Assignment target: (Identifier "limit") value: (Number "1")))
      statement: (Function
        name: (Identifier "inner")
        body: (Block
          statement: (NameScope {binding=nonlocal} name: (Identifier "limit"))
          statement: (NameScope {binding=global}
            name: (Identifier "first")
            name: (Identifier "second"))
          statement: (ExpressionStatement
            value: (Assignment {assign_op=add} target: (Identifier "limit") value: (Number "1"))))))))
