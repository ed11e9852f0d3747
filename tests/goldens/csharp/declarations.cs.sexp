(Module
  statement: (Alias name: (Identifier "Legacy"))
  statement: (Import {import_kind=[global using]} source: (Identifier "System"))
  statement: (Import {import_kind=[using]}
    source: (QualifiedName
      qualifier: (Identifier "System")
      qualifier: (Identifier "Collections")
      name: (Identifier "Generic")))
  statement: (Import {import_kind=[using static]}
    source: (QualifiedName qualifier: (Identifier "System") name: (Identifier "Math")))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "Pair")
    declared_type: (GenericType
      qualifier: (Identifier "System")
      name: (Identifier "Tuple")
      type_argument: (NamedType {builtin} "int")
      type_argument: (NamedType {builtin} "string")))
  statement: (TypeAlias {modifiers=[unsafe] alias_kind=using}
    name: (Identifier "Pointer")
    declared_type: (PointerType {pointer_depth=1} type: (NamedType {builtin} "int")))
  statement: (Directive {directive_kind=assembly}
    annotation: (Annotation
      name: (Identifier "Version")
      argument: (String {quote=double} content: (StringContent "1.0"))
      argument: (Argument {argument_kind=named} name: (Identifier "Major") value: (Number "1")))
    annotation: (Annotation name: (Identifier "Trusted")))
  statement: (Directive {directive_kind=module} annotation: (Annotation name: (Identifier "Skip")))
  statement: (Namespace {namespace_form=namespace}
    name: (QualifiedName qualifier: (Identifier "Shop") name: (Identifier "Orders"))
    body: (Block
      statement: (Enum {visibility=[public]}
        annotation: (Annotation name: (Identifier "Flags"))
        name: (Identifier "Color")
        declared_type: (NamedType {builtin} "byte")
        enum_value: (EnumMember name: (Identifier "None"))
        enum_value: (EnumMember name: (Identifier "Red") initializer: (Number "1"))
        enum_value: (EnumMember
          annotation: (Annotation name: (Identifier "Old"))
          name: (Identifier "Blue")
          initializer: (Binary {operator=shl} left: (Identifier "Red") right: (Number "1"))))
      statement: (Interface {visibility=[public]}
        name: (Identifier "IShape")
        supertype: (~Heritage {heritage_kind=extends} type: (NamedType "IDisposable"))
        supertype: (~Heritage {heritage_kind=extends} type: (NamedType "ICloneable"))
        member: (Property
          declared_type: (NamedType {builtin} "double")
          name: (Identifier "Area")
          accessor: (Accessor {accessor_kind=get}))
        member: (Property {property_kind=indexer}
          declared_type: (NamedType {builtin} "int")
          parameter: (Parameter
            declared_type: (NamedType {builtin} "int")
            name: (Identifier "index"))
          accessor: (Accessor {accessor_kind=get})
          accessor: (Accessor {accessor_kind=set}))
        member: (Property {property_kind=event}
          declared_type: (NamedType "Handler")
          name: (Identifier "Changed"))
        member: (Method {is_declaration}
          return_type: (NamedType {builtin} "void")
          name: (Identifier "Draw")
          parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "x")))
        member: (Method {modifiers=[static abstract] callable_kind=operator is_declaration}
          return_type: (NamedType "IShape")
          name: (Identifier "+")
          parameter: (Parameter declared_type: (NamedType "IShape") name: (Identifier "a"))
          parameter: (Parameter declared_type: (NamedType "IShape") name: (Identifier "b")))
        member: (Method
          return_type: (NamedType {builtin} "void")
          name: (Identifier "Reset")
          body: (Block
            statement: (ExpressionStatement
              value: (Call callee: (Identifier "Draw") argument: (Number "0"))))))
      statement: (TypeAlias {visibility=[public] alias_kind=delegate}
        return_type: (ReferenceType {reference_kind=ref_readonly} type: (NamedType "T"))
        name: (Identifier "Picker")
        type_parameter: (TypeParameter {variance=contravariant} name: (Identifier "T"))
        type_parameter: (TypeParameter {variance=covariant} name: (Identifier "U"))
        parameter: (Parameter declared_type: (NamedType "T") name: (Identifier "first"))
        parameter: (Parameter {modifiers=[ref]}
          declared_type: (NamedType "U")
          name: (Identifier "second"))
        parameter: (~Parameter {variadic}
          declared_type: (ArrayType {array_rank=1} type: (NamedType "T"))
          name: (Identifier "rest"))
        constraint: (TypeConstraint name: (Identifier "T") bound: (NamedType {builtin} "class")))
      statement: (Class {modifiers=[abstract partial]}
        name: (Identifier "Shape")
        supertype: (~Heritage {heritage_kind=base}
          type: (GenericType name: (Identifier "Base") type_argument: (NamedType {builtin} "int")))
        supertype: (~Heritage {heritage_kind=base} type: (NamedType "IShape"))
        member: (DeclarationGroup {modifiers=[const] visibility=[public]}
          declared_type: (NamedType {builtin} "int")
          declarator: (Field {modifiers=[const] visibility=[public]}
            name: (Identifier "First")
            initializer: (Number "1"))
          declarator: (Field {modifiers=[const] visibility=[public]}
            name: (Identifier "Second")
            initializer: (Number "2")))
        member: (Field {modifiers=[static readonly] visibility=[private protected]}
          declared_type: (NamedType {builtin} "string")
          name: (Identifier "name")
          initializer: (String {quote=double} content: (StringContent "x")))
        member: (DeclarationGroup {modifiers=[volatile]}
          declared_type: (NamedType {builtin} "int")
          declarator: (Field {modifiers=[volatile]} name: (Identifier "a"))
          declarator: (Field {modifiers=[volatile]}
            name: (Identifier "b")
            initializer: (Number "2")))
        member: (Field {modifiers=[new] visibility=[internal]}
          annotation: (Annotation name: (Identifier "NonSerialized"))
          declared_type: (GenericType
            name: (Identifier "List")
            type_argument: (NamedType {builtin} "int"))
          name: (Identifier "items")
          initializer: (New))
        member: (Class
          name: (Identifier "Nested")
          member: (Struct name: (Identifier "Deep")))
        trivia: (RawText ";"))
      statement: (Struct {modifiers=[readonly ref]}
        name: (Identifier "Span")
        supertype: (~Heritage {heritage_kind=implements}
          type: (GenericType name: (Identifier "IEquatable") type_argument: (NamedType "Span")))
        member: (Field {visibility=[public]}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "Length")))
      statement: (Class {modifiers=[final] visibility=[public] class_kind=record}
        name: (Identifier "Person")
        parameter: (Parameter {promotes}
          declared_type: (NamedType {builtin} "string")
          name: (Identifier "First"))
        parameter: (Parameter {promotes}
          annotation: (Annotation name: (Identifier "Key"))
          declared_type: (NamedType {builtin} "string")
          name: (Identifier "Last")
          default_value: (String {quote=double} content: (StringContent "none")))
        supertype: (Heritage {heritage_kind=base}
          type: (NamedType "Being")
          argument: (Identifier "First"))
        supertype: (~Heritage {heritage_kind=base} type: (NamedType "INamed"))
        member: (Property {visibility=[public]}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "Age")
          accessor: (Accessor {accessor_kind=get})
          accessor: (Accessor {accessor_kind=init})))
      statement: (Struct {struct_kind=record}
        name: (Identifier "Point")
        parameter: (Parameter {promotes}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "X"))
        parameter: (Parameter {promotes}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "Y")))
      statement: (Class {class_kind=record} name: (Identifier "Empty"))
      statement: (Class {visibility=[file]}
        name: (Identifier "Primary")
        parameter: (Parameter {promotes}
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "seed"))
        supertype: (~Heritage {heritage_kind=base}
          type: (NamedType "Random")
          argument: (Identifier "seed"))
        member: (Property
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "next")
          body: (Identifier "seed")))))
  statement: (Namespace {namespace_form=file_scoped}
    name: (QualifiedName qualifier: (Identifier "Shop") name: (Identifier "Tools")))
  statement: (Class name: (Identifier "Last")))
