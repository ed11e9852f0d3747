(Module
  statement: (TypeAlias name: (Identifier "Any") declared_type: (NamedType {builtin} "any"))
  statement: (TypeAlias name: (Identifier "Unknown") declared_type: (NamedType {builtin} "unknown"))
  statement: (TypeAlias name: (Identifier "Never") declared_type: (NamedType {builtin} "never"))
  statement: (TypeAlias name: (Identifier "Obj") declared_type: (NamedType {builtin} "object"))
  statement: (TypeAlias name: (Identifier "Str") declared_type: (NamedType {builtin} "string"))
  statement: (TypeAlias name: (Identifier "Num") declared_type: (NamedType {builtin} "number"))
  statement: (TypeAlias name: (Identifier "Bool") declared_type: (NamedType {builtin} "boolean"))
  statement: (TypeAlias name: (Identifier "Sym") declared_type: (NamedType {builtin} "symbol"))
  statement: (TypeAlias
    name: (Identifier "Uniq")
    declared_type: (TypeOperator {type_operator=unique} type: (NamedType {builtin} "symbol")))
  statement: (TypeAlias name: (Identifier "V") declared_type: (NamedType {builtin} "void"))
  statement: (TypeAlias name: (Identifier "Big") declared_type: (NamedType "bigint"))
  statement: (TypeAlias name: (Identifier "Nul") declared_type: (LiteralType value: (Null "null")))
  statement: (TypeAlias
    name: (Identifier "Undef")
    declared_type: (LiteralType value: (Null {null_kind=undefined} "undefined")))
  statement: (TypeAlias name: (Identifier "Self") declared_type: (NamedType {builtin} "this"))
  statement: (TypeAlias
    name: (Identifier "Literals")
    declared_type: (UnionType
      element: (LiteralType value: (String {quote=double} content: (StringContent "a")))
      element: (LiteralType value: (String {quote=single} content: (StringContent "b")))
      element: (LiteralType value: (Number "1"))
      element: (LiteralType value: (Unary {operator=neg} operand: (Number "1")))
      element: (LiteralType value: (Boolean {truth=true} "true"))
      element: (LiteralType value: (Boolean {truth=false} "false"))
      element: (LiteralType value: (Number {number_kind=bigint} "10n"))
      element: (TypeOperator {type_operator=template} content: (StringContent "t"))))
  statement: (TypeAlias
    name: (Identifier "Union")
    declared_type: (UnionType
      element: (NamedType "A")
      element: (NamedType "B")
      element: (Parenthesized
        value: (IntersectionType
          element: (NamedType "C")
          element: (NamedType "D")
          element: (NamedType "E")))))
  statement: (TypeAlias
    name: (Identifier "Leading")
    declared_type: (UnionType
      element: (ObjectType
        member: (Field
          name: (Identifier "kind")
          declared_type: (LiteralType value: (String {quote=double} content: (StringContent "a"))))
        member: (Field name: (Identifier "a") declared_type: (NamedType {builtin} "string")))
      element: (ObjectType
        member: (Field
          name: (Identifier "kind")
          declared_type: (LiteralType value: (String {quote=double} content: (StringContent "b"))))
        member: (Field name: (Identifier "b") declared_type: (NamedType {builtin} "number")))))
  statement: (TypeAlias
    name: (Identifier "Qualified")
    declared_type: (NamedType
      qualifier: (Identifier "A")
      qualifier: (Identifier "B")
      name: (Identifier "C")))
  statement: (TypeAlias
    name: (Identifier "Generic")
    declared_type: (GenericType
      name: (Identifier "Map")
      type_argument: (NamedType {builtin} "string")
      type_argument: (GenericType
        name: (Identifier "Array")
        type_argument: (GenericType
          name: (Identifier "Set")
          type_argument: (NamedType {builtin} "number")))))
  statement: (TypeAlias
    name: (Identifier "Nested")
    declared_type: (GenericType
      qualifier: (Identifier "A")
      name: (Identifier "B")
      type_argument: (NamedType "C")))
  statement: (TypeAlias
    name: (Identifier "Arrays")
    declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "string")))
  statement: (TypeAlias
    name: (Identifier "Matrix")
    declared_type: (ArrayType {array_rank=2} type: (NamedType {builtin} "number")))
  statement: (TypeAlias
    name: (Identifier "RO")
    declared_type: (TypeOperator {type_operator=readonly}
      type: (ArrayType {array_rank=1} type: (NamedType {builtin} "string"))))
  statement: (TypeAlias
    name: (Identifier "Tuple")
    declared_type: (TupleType
      element: (NamedType {builtin} "string")
      element: (TypeOperator {type_operator=optional} type: (NamedType {builtin} "number"))
      element: (TypeOperator {type_operator=rest}
        type: (ArrayType {array_rank=1} type: (NamedType {builtin} "boolean")))))
  statement: (TypeAlias
    name: (Identifier "Labeled")
    declared_type: (TupleType
      element: (Parameter name: (Identifier "first") declared_type: (NamedType {builtin} "string"))
      element: (Parameter {optional}
        name: (Identifier "second")
        declared_type: (NamedType {builtin} "number"))
      element: (Parameter {variadic}
        name: (Identifier "rest")
        declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "boolean")))))
  statement: (TypeAlias
    name: (Identifier "Fn")
    declared_type: (FunctionType
      parameter: (Parameter name: (Identifier "a") declared_type: (NamedType {builtin} "string"))
      parameter: (Parameter {optional}
        name: (Identifier "b")
        declared_type: (NamedType {builtin} "number"))
      parameter: (Parameter {variadic}
        name: (Identifier "c")
        declared_type: (ArrayType {array_rank=1} type: (NamedType {builtin} "any")))
      return_type: (NamedType {builtin} "void")))
  statement: (TypeAlias
    name: (Identifier "GenericFn")
    declared_type: (FunctionType
      type_parameter: (TypeParameter name: (Identifier "T") bound: (NamedType {builtin} "object"))
      parameter: (Parameter name: (Identifier "value") declared_type: (NamedType "T"))
      return_type: (NamedType "T")))
  statement: (TypeAlias
    name: (Identifier "Ctor")
    declared_type: (FunctionType {callable_kind=construct_signature}
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "number"))
      return_type: (NamedType "Foo")))
  statement: (TypeAlias
    name: (Identifier "AbstractCtor")
    declared_type: (FunctionType {modifiers=[abstract] callable_kind=construct_signature}
      return_type: (NamedType "Foo")))
  statement: (TypeAlias
    name: (Identifier "Keys")
    declared_type: (TypeOperator {type_operator=keyof} type: (NamedType "T")))
  statement: (TypeAlias
    name: (Identifier "KeysOfTypeof")
    declared_type: (TypeOperator {type_operator=keyof}
      type: (TypeQuery {operator=typeof} value: (Identifier "value"))))
  statement: (TypeAlias
    name: (Identifier "Query")
    declared_type: (TypeQuery {operator=typeof} value: (Identifier "value")))
  statement: (TypeAlias
    name: (Identifier "Deep")
    declared_type: (TypeQuery {operator=typeof}
      value: (MemberAccess
        object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
        property: (Identifier "c"))))
  statement: (TypeAlias
    name: (Identifier "Inst")
    declared_type: (TypeQuery {operator=typeof}
      value: (Identifier "make")
      type_argument: (NamedType {builtin} "string")))
  statement: (TypeAlias
    name: (Identifier "Mod")
    declared_type: (TypeQuery {operator=typeof}
      value: (Call
        callee: (Identifier "import")
        argument: (String {quote=double} content: (StringContent "./mod")))))
  statement: (TypeAlias
    name: (Identifier "FromModule")
    declared_type: (NamedType
      qualifier: (Call
        callee: (Identifier "import")
        argument: (String {quote=double} content: (StringContent "./mod")))
      name: (Identifier "Exported")))
  statement: (TypeAlias
    name: (Identifier "Lookup")
    declared_type: (TypeOperator {type_operator=indexed}
      object: (TypeOperator {type_operator=indexed}
        object: (TypeOperator {type_operator=indexed}
          object: (NamedType "T")
          index: (LiteralType value: (String {quote=double} content: (StringContent "key"))))
        index: (LiteralType value: (String {quote=double} content: (StringContent "other"))))
      index: (NamedType {builtin} "number")))
  statement: (TypeAlias
    name: (Identifier "Mapped")
    declared_type: (TypeOperator {type_operator=mapped}
      name: (Identifier "K")
      iterable: (TypeOperator {type_operator=keyof} type: (NamedType "T"))
      type: (TypeOperator {type_operator=indexed} object: (NamedType "T") index: (NamedType "K"))))
  statement: (TypeAlias
    name: (Identifier "Modified")
    declared_type: (TypeOperator {modifiers=[readonly] optional type_operator=mapped}
      name: (Identifier "K")
      iterable: (TypeOperator {type_operator=keyof} type: (NamedType "T"))
      type: (TypeOperator {type_operator=indexed} object: (NamedType "T") index: (NamedType "K"))))
  statement: (TypeAlias
    name: (Identifier "Removed")
    declared_type: (TypeOperator {type_operator=mapped}
      name: (Identifier "K")
      iterable: (TypeOperator {type_operator=keyof} type: (NamedType "T"))
      type: (TypeOperator {type_operator=indexed} object: (NamedType "T") index: (NamedType "K"))))
  statement: (TypeAlias
    name: (Identifier "Remapped")
    declared_type: (TypeOperator {type_operator=mapped}
      name: (Identifier "K")
      iterable: (TypeOperator {type_operator=keyof} type: (NamedType "T"))
      alias: (TypeOperator {type_operator=template}
        content: (StringContent "get")
        interpolation: (Interpolation
          value: (GenericType name: (Identifier "Capitalize") type_argument: (NamedType "K"))))
      type: (FunctionType
        return_type: (TypeOperator {type_operator=indexed}
          object: (NamedType "T")
          index: (NamedType "K")))))
  statement: (TypeAlias
    name: (Identifier "Conditional")
    declared_type: (TypeOperator {type_operator=conditional}
      left: (NamedType "T")
      right: (NamedType {builtin} "string")
      consequence: (LiteralType value: (String {quote=double} content: (StringContent "s")))
      alternative: (TypeOperator {type_operator=conditional}
        left: (NamedType "T")
        right: (NamedType {builtin} "number")
        consequence: (LiteralType value: (String {quote=double} content: (StringContent "n")))
        alternative: (NamedType {builtin} "never"))))
  statement: (TypeAlias
    name: (Identifier "Inferred")
    declared_type: (TypeOperator {type_operator=conditional}
      left: (NamedType "T")
      right: (GenericType
        name: (Identifier "Promise")
        type_argument: (TypeOperator {type_operator=infer} name: (Identifier "U")))
      consequence: (NamedType "U")
      alternative: (TypeOperator {type_operator=conditional}
        left: (NamedType "T")
        right: (TupleType
          element: (TypeOperator {type_operator=infer}
            name: (Identifier "H")
            bound: (NamedType {builtin} "string"))
          element: (TypeOperator {type_operator=rest}
            type: (TypeOperator {type_operator=infer} name: (Identifier "R"))))
        consequence: (NamedType "H")
        alternative: (NamedType {builtin} "never"))))
  statement: (TypeAlias
    name: (Identifier "Template")
    declared_type: (TypeOperator {type_operator=template}
      interpolation: (Interpolation value: (NamedType "A"))
      content: (StringContent "-")
      interpolation: (Interpolation value: (NamedType "B"))))
  statement: (TypeAlias
    name: (Identifier "Object_")
    declared_type: (ObjectType
      member: (Field name: (Identifier "a") declared_type: (NamedType {builtin} "string"))
      member: (Field {optional}
        name: (Identifier "b")
        declared_type: (NamedType {builtin} "number"))
      member: (Field {modifiers=[readonly]}
        name: (Identifier "c")
        declared_type: (NamedType {builtin} "boolean"))
      member: (Method {is_declaration}
        name: (Identifier "m")
        return_type: (NamedType {builtin} "void"))
      member: (Accessor {accessor_kind=get is_declaration}
        name: (Identifier "g")
        return_type: (NamedType {builtin} "number"))
      member: (Accessor {accessor_kind=set is_declaration}
        name: (Identifier "g")
        parameter: (Parameter name: (Identifier "v")))
      member: (Method {callable_kind=construct_signature is_declaration}
        return_type: (NamedType "T"))
      member: (Method {callable_kind=call_signature is_declaration} return_type: (NamedType "T"))
      member: (Method {callable_kind=index_signature is_declaration}
        parameter: (~Parameter name: (Identifier "k") declared_type: (NamedType {builtin} "string"))
        return_type: (NamedType {builtin} "any"))))
  statement: (TypeAlias name: (Identifier "EmptyObject") declared_type: (ObjectType))
  statement: (TypeAlias
    name: (Identifier "Predicate")
    declared_type: (FunctionType
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "unknown"))
      return_type: (TypeOperator {type_operator=predicate}
        name: (Identifier "x")
        type: (NamedType {builtin} "string"))))
  statement: (TypeAlias
    name: (Identifier "Asserting")
    declared_type: (FunctionType
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "unknown"))
      return_type: (TypeOperator {type_operator=asserts} name: (Identifier "x"))))
  statement: (TypeAlias
    name: (Identifier "AssertingIs")
    declared_type: (FunctionType
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType {builtin} "unknown"))
      return_type: (TypeOperator {type_operator=asserts}
        name: (Identifier "x")
        type: (NamedType {builtin} "string"))))
  statement: (TypeAlias
    name: (Identifier "Recursive")
    type_parameter: (TypeParameter name: (Identifier "T"))
    declared_type: (UnionType
      element: (NamedType "T")
      element: (ArrayType {array_rank=1}
        type: (GenericType name: (Identifier "Recursive") type_argument: (NamedType "T")))))
  statement: (TypeAlias
    name: (Identifier "Variance")
    type_parameter: (TypeParameter {modifiers=[const]} name: (Identifier "T"))
    type_parameter: (TypeParameter name: (Identifier "U") default_value: (NamedType "T"))
    declared_type: (TupleType element: (NamedType "T") element: (NamedType "U"))))
