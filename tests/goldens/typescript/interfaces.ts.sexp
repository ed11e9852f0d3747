(Module
  statement: (Interface name: (Identifier "Empty"))
  statement: (Interface
    name: (Identifier "Point")
    type_parameter: (TypeParameter
      name: (Identifier "T")
      bound: (NamedType {builtin} "number")
      default_value: (NamedType {builtin} "number"))
    supertype: (~Heritage {heritage_kind=extends} type: (NamedType "Base"))
    supertype: (~Heritage {heritage_kind=extends}
      type: (GenericType
        qualifier: (Identifier "ns")
        name: (Identifier "Other")
        type_argument: (NamedType "T")))
    supertype: (~Heritage {heritage_kind=extends}
      type: (GenericType
        name: (Identifier "Partial")
        type_argument: (GenericType
          name: (Identifier "Record")
          type_argument: (NamedType {builtin} "string")
          type_argument: (NamedType "T"))))
    member: (Field {modifiers=[readonly]} name: (Identifier "x") declared_type: (NamedType "T"))
    member: (Field {optional} name: (Identifier "y") declared_type: (NamedType "T"))
    member: (Field
      name: (String {quote=double} content: (StringContent "quoted-name"))
      declared_type: (NamedType {builtin} "string"))
    member: (Method {is_declaration computed}
      name: (MemberAccess object: (Identifier "Symbol") property: (Identifier "iterator"))
      return_type: (GenericType name: (Identifier "Iterator") type_argument: (NamedType "T")))
    member: (Method {callable_kind=index_signature is_declaration}
      parameter: (~Parameter name: (Identifier "key") declared_type: (NamedType {builtin} "string"))
      return_type: (NamedType {builtin} "unknown"))
    member: (Method {modifiers=[readonly] callable_kind=index_signature is_declaration}
      parameter: (~Parameter
        name: (Identifier "index")
        declared_type: (NamedType {builtin} "number"))
      return_type: (NamedType "T"))
    member: (Method {callable_kind=call_signature is_declaration}
      parameter: (Parameter name: (Identifier "call") declared_type: (NamedType {builtin} "string"))
      return_type: (NamedType {builtin} "boolean"))
    member: (Method {callable_kind=call_signature is_declaration}
      type_parameter: (TypeParameter name: (Identifier "U"))
      parameter: (Parameter name: (Identifier "generic") declared_type: (NamedType "U"))
      return_type: (NamedType "U"))
    member: (Method {callable_kind=construct_signature is_declaration}
      parameter: (Parameter name: (Identifier "value") declared_type: (NamedType "T"))
      return_type: (GenericType name: (Identifier "Point") type_argument: (NamedType "T")))
    member: (Method {is_declaration}
      name: (Identifier "method")
      parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "T"))
      parameter: (Parameter {optional} name: (Identifier "b") declared_type: (NamedType "T"))
      parameter: (Parameter {variadic}
        name: (Identifier "rest")
        declared_type: (ArrayType {array_rank=1} type: (NamedType "T")))
      return_type: (NamedType {builtin} "void"))
    member: (Method {optional is_declaration}
      name: (Identifier "optional")
      type_parameter: (TypeParameter name: (Identifier "V"))
      parameter: (Parameter name: (Identifier "value") declared_type: (NamedType "V"))
      return_type: (NamedType "V"))
    member: (Accessor {accessor_kind=get is_declaration}
      name: (Identifier "accessor")
      return_type: (NamedType {builtin} "string"))
    member: (Accessor {accessor_kind=set is_declaration}
      name: (Identifier "accessor")
      parameter: (Parameter
        name: (Identifier "value")
        declared_type: (NamedType {builtin} "string")))
    member: (Field
      name: (Identifier "fn")
      declared_type: (FunctionType
        parameter: (Parameter {param_kind=receiver}
          name: (This "this")
          declared_type: (NamedType "Point"))
        parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "number"))
        return_type: (NamedType {builtin} "void")))
    member: (Field
      name: (Identifier "nested")
      declared_type: (ObjectType
        member: (Field
          name: (Identifier "deep")
          declared_type: (ObjectType
            member: (Field
              name: (Identifier "deeper")
              declared_type: (NamedType {builtin} "string")))))))
  statement: (TypeAlias
    name: (Identifier "Alias")
    declared_type: (IntersectionType
      element: (GenericType
        name: (Identifier "Point")
        type_argument: (LiteralType value: (Number "1")))
      element: (ObjectType
        member: (Field
          name: (Identifier "extra")
          declared_type: (LiteralType value: (Boolean {truth=true} "true")))))))
