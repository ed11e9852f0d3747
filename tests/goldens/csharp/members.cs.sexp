(Module
  statement: (Class
    name: (Identifier "Members")
    supertype: (~Heritage {heritage_kind=base}
      type: (GenericType name: (Identifier "IMembers") type_argument: (NamedType {builtin} "int")))
    member: (Constructor {modifiers=[static] callable_kind=static_constructor}
      name: (Identifier "Members")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment target: (Identifier "count") value: (Number "0")))))
    member: (Constructor {visibility=[private]}
      name: (Identifier "Members")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      initializer: (Call callee: (Super "base") argument: (Identifier "a"))
      body: (Block))
    member: (Constructor {visibility=[public]}
      name: (Identifier "Members")
      initializer: (Call callee: (This "this") argument: (Number "1"))
      body: (Call callee: (Identifier "Init")))
    member: (Method {callable_kind=destructor}
      name: (Identifier "Members")
      body: (Call callee: (Identifier "Close")))
    member: (Property {visibility=[public]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "Auto")
      accessor: (Accessor {accessor_kind=get})
      accessor: (Accessor {visibility=[private] accessor_kind=set})
      initializer: (Number "1"))
    member: (Property {visibility=[public]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "Computed")
      body: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))
    member: (Property {visibility=[public]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "Full")
      accessor: (Accessor {accessor_kind=get}
        body: (Block
          statement: (Return value: (Identifier "full"))))
      accessor: (Accessor {visibility=[protected internal] accessor_kind=set}
        annotation: (Annotation name: (Identifier "Obsolete"))
        body: (Assignment target: (Identifier "full") value: (Identifier "value"))))
    member: (Property {modifiers=[required] visibility=[public]}
      declared_type: (NamedType {builtin} "string")
      name: (Identifier "Name")
      accessor: (Accessor {accessor_kind=get})
      accessor: (Accessor {accessor_kind=init}))
    member: (Property
      declared_type: (NamedType {builtin} "string")
      qualifier: (GenericType
        name: (Identifier "IMembers")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "Name")
      accessor: (Accessor {accessor_kind=get}
        body: (String {quote=double} content: (StringContent "x"))))
    member: (Property {visibility=[public] property_kind=indexer}
      declared_type: (NamedType {builtin} "int")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "i"))
      parameter: (Parameter declared_type: (NamedType {builtin} "string") name: (Identifier "key"))
      accessor: (Accessor {accessor_kind=get} body: (Identifier "i"))
      accessor: (Accessor {accessor_kind=set} body: (Block)))
    member: (Property {property_kind=indexer}
      declared_type: (NamedType {builtin} "int")
      qualifier: (GenericType
        name: (Identifier "IMembers")
        type_argument: (NamedType {builtin} "int"))
      parameter: (~Parameter {variadic}
        declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
        name: (Identifier "keys"))
      body: (Number "0"))
    member: (DeclarationGroup {visibility=[public]}
      declared_type: (NamedType "Handler")
      declarator: (Property {visibility=[public] property_kind=event} name: (Identifier "One"))
      declarator: (Property {visibility=[public] property_kind=event} name: (Identifier "Two")))
    member: (Property {modifiers=[static] visibility=[public] property_kind=event}
      declared_type: (GenericType
        name: (Identifier "Handler")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "Three")
      accessor: (Accessor {accessor_kind=add}
        body: (Block
          statement: (ExpressionStatement
            value: (Assignment {assign_op=add}
              target: (Identifier "all")
              value: (Identifier "value")))))
      accessor: (Accessor {accessor_kind=remove}
        body: (Assignment {assign_op=sub} target: (Identifier "all") value: (Identifier "value"))))
    member: (Property {property_kind=event}
      declared_type: (NamedType "Handler")
      qualifier: (GenericType
        name: (Identifier "IMembers")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "Four")
      accessor: (Accessor {accessor_kind=add} body: (Block))
      accessor: (Accessor {accessor_kind=remove} body: (Block)))
    member: (Method {modifiers=[static] visibility=[public] callable_kind=operator}
      return_type: (NamedType "Members")
      name: (Identifier "+")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "b"))
      body: (Identifier "a"))
    member: (Method {modifiers=[static] visibility=[public] callable_kind=operator}
      return_type: (NamedType {builtin} "bool")
      name: (Identifier "true")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      body: (Block
        statement: (Return value: (Boolean {truth=true} "true"))))
    member: (Method {modifiers=[static] visibility=[public] callable_kind=operator}
      return_type: (NamedType {builtin} "bool")
      name: (Identifier "false")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      body: (Block
        statement: (Return value: (Boolean {truth=false} "false"))))
    member: (Method {modifiers=[static] visibility=[public] callable_kind=operator}
      return_type: (NamedType {builtin} "bool")
      name: (Identifier "<")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "b"))
      body: (Boolean {truth=false} "false"))
    member: (Method {modifiers=[static] visibility=[public] callable_kind=operator}
      return_type: (NamedType {builtin} "bool")
      name: (Identifier ">")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "b"))
      body: (Boolean {truth=true} "true"))
    member: (Method {modifiers=[static] visibility=[public] callable_kind=operator}
      return_type: (NamedType "Members")
      name: (Identifier "-")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      body: (Identifier "a"))
    member: (Method {modifiers=[static] visibility=[public] callable_kind=operator}
      return_type: (NamedType "Members")
      name: (Identifier ">>>")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
      body: (Identifier "a"))
    member: (Method {modifiers=[static implicit] visibility=[public] callable_kind=conversion}
      return_type: (NamedType {builtin} "int")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      body: (Number "1"))
    member: (Method {modifiers=[static explicit] visibility=[public] callable_kind=conversion}
      return_type: (NamedType {builtin} "string")
      parameter: (Parameter declared_type: (NamedType "Members") name: (Identifier "a"))
      body: (Block
        statement: (Return value: (String {quote=double}))))
    member: (Method {modifiers=[virtual] visibility=[public] async callable_kind=extension}
      annotation: (Annotation target: (Identifier "return") name: (Identifier "NotNull"))
      return_type: (GenericType
        name: (Identifier "Task")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "Method")
      type_parameter: (TypeParameter name: (Identifier "T"))
      parameter: (Parameter {modifiers=[this]}
        declared_type: (NamedType "T")
        name: (Identifier "self"))
      parameter: (Parameter {modifiers=[in]}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "a"))
      parameter: (Parameter {modifiers=[out]}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "b"))
      parameter: (Parameter {modifiers=[ref readonly]}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "c"))
      parameter: (Parameter
        declared_type: (NullableType type: (NamedType {builtin} "int"))
        name: (Identifier "d")
        default_value: (Null "null"))
      parameter: (~Parameter {variadic}
        declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "string"))
        name: (Identifier "rest"))
      constraint: (TypeConstraint
        name: (Identifier "T")
        bound: (NamedType {builtin} "class")
        bound: (FunctionType {callable_kind=construct_signature}))
      body: (Block
        statement: (Return value: (Await operand: (Call callee: (Identifier "Other"))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      qualifier: (GenericType
        name: (Identifier "IMembers")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "Explicit")
      body: (Block))
    member: (Method {modifiers=[abstract] visibility=[public] is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Abstract"))
    member: (Method {modifiers=[static extern] is_declaration}
      annotation: (Annotation
        name: (Identifier "DllImport")
        argument: (String {quote=double} content: (StringContent "a")))
      annotation: (Annotation name: (Identifier "Other"))
      return_type: (NamedType {builtin} "int")
      name: (Identifier "External")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a")))
    member: (Method {modifiers=[partial] is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Part")
      parameter: (Parameter {modifiers=[scoped]}
        declared_type: (GenericType
          name: (Identifier "Span")
          type_argument: (NamedType {builtin} "int"))
        name: (Identifier "span")))
    member: (Method {modifiers=[override] visibility=[public]}
      return_type: (NamedType {builtin} "string")
      name: (Identifier "ToString")
      body: (InterpolatedString {quote=double prefix=dollar}
        interpolation: (Interpolation value: (Identifier "Name"))))
    member: (Method
      return_type: (ReferenceType {reference_kind=ref} type: (NamedType {builtin} "int"))
      name: (Identifier "Reference")
      body: (Unary {operator=ref} operand: (Identifier "full")))
    member: (Field {modifiers=[unsafe fixed] array_rank=1}
      declared_type: (NamedType {builtin} "byte")
      name: (Identifier "buffer")
      size: (Number "16"))
    member: (Field
      annotation: (Annotation name: (Identifier "Used"))
      annotation: (Annotation name: (Identifier "Kept"))
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "both"))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Outer")
      body: (Block
        statement: (Function
          return_type: (NamedType {builtin} "int")
          name: (Identifier "Local")
          parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x"))
          body: (Binary {operator=add} left: (Identifier "x") right: (Number "1")))
        statement: (Function {modifiers=[static] async}
          return_type: (NamedType "Task")
          name: (Identifier "Inner")
          type_parameter: (TypeParameter name: (Identifier "T"))
          constraint: (TypeConstraint name: (Identifier "T") bound: (NamedType {builtin} "struct"))
          body: (Block
            statement: (ExpressionStatement
              value: (Await
                operand: (Call
                  callee: (MemberAccess object: (Identifier "Task") property: (Identifier "Yield")))))))
        statement: (Function {modifiers=[unsafe]}
          annotation: (Annotation name: (Identifier "Pure"))
          return_type: (NamedType {builtin} "void")
          name: (Identifier "Third")
          body: (Block))))))
