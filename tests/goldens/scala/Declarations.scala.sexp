(Module
  statement: (Namespace {namespace_form=package}
    name: (QualifiedName qualifier: (Identifier "a") name: (Identifier "b")))
  statement: (Class {modifiers=[sealed abstract]}
    annotation: (Annotation
      name: (Identifier "deprecated")
      argument: (String {quote=double} content: (StringContent "old"))
      argument: (String {quote=double} content: (StringContent "1.0")))
    name: (Identifier "Shape")
    type_parameter: (TypeParameter {variance=covariant} name: (Identifier "A"))
    type_parameter: (~TypeParameter
      name: (Identifier "F")
      bound: (TypeOperator {type_operator=lambda}
        type_parameter: (~TypeParameter name: (Placeholder {placeholder_kind=blank} "_")))
      bound: (NamedType "Base"))
    parameter: (Parameter {binding=val promotes}
      name: (Identifier "name")
      declared_type: (NamedType "String"))
    parameter: (Parameter {visibility=[private] binding=var promotes}
      name: (Identifier "n")
      declared_type: (NamedType "Int")
      default_value: (Number "1"))
    parameter: (Parameter {param_kind=context}
      name: (Identifier "ev")
      declared_type: (GenericType name: (Identifier "Ev") type_argument: (NamedType "A")))
    supertype: (~Heritage {heritage_kind=extends}
      type: (NamedType "Base")
      argument: (Identifier "name")
      argument: (Identifier "n"))
    supertype: (~Heritage {heritage_kind=extends} type: (NamedType "Named"))
    supertype: (~Heritage {heritage_kind=extends}
      type: (GenericType name: (Identifier "Ordered") type_argument: (NamedType "A")))
    receiver: (Parameter {param_kind=receiver}
      name: (Identifier "self")
      declared_type: (NamedType "Other"))
    member: (Constructor
      name: (Identifier "this")
      parameter: (Parameter name: (Identifier "name") declared_type: (NamedType "String"))
      body: (Call callee: (This "this") argument: (Identifier "name") argument: (Number "0")))
    member: (Field {modifiers=[lazy] visibility=[private] binding=val}
      modifier: (Identifier "b")
      name: (Identifier "area")
      declared_type: (NamedType "Double")
      initializer: (Number {number_kind=float} "1.5"))
    member: (Field {visibility=[private] binding=var}
      modifier: (This "this")
      name: (Identifier "hidden")
      initializer: (Number "0"))
    member: (Field {visibility=[protected] binding=var}
      pattern: (SequencePattern
        element: (~BindingPattern name: (Identifier "left"))
        element: (~BindingPattern name: (Identifier "right")))
      initializer: (Tuple element: (Number "1") element: (Number "2")))
    member: (Field {binding=val}
      pattern: (SequencePattern {implicit}
        element: (~BindingPattern name: (Identifier "Red"))
        element: (~BindingPattern name: (Identifier "Green")))
      initializer: (Identifier "Value"))
    member: (DeclarationGroup {binding=val}
      declarator: (~Field {binding=val is_declaration} name: (Identifier "x"))
      declarator: (~Field {binding=val is_declaration} name: (Identifier "y"))
      declared_type: (NamedType "Int"))
    member: (Field {binding=var is_declaration}
      name: (Identifier "z")
      declared_type: (NamedType "Int"))
    member: (Field {binding=var}
      annotation: (Annotation name: (Identifier "volatile"))
      annotation: (Annotation
        qualifier: (Identifier "a")
        qualifier: (Identifier "b")
        name: (Identifier "Marked")
        type_argument: (NamedType "Int")
        argument: (Number "1"))
      name: (Identifier "flag")
      initializer: (Placeholder {placeholder_kind=blank} "_"))
    member: (TypeAlias {alias_kind=abstract} name: (Identifier "Elem"))
    member: (TypeAlias
      name: (Identifier "Pair")
      type_parameter: (~TypeParameter name: (Identifier "T"))
      declared_type: (TupleType element: (NamedType "T") element: (NamedType "T")))
    member: (TypeAlias {alias_kind=abstract}
      name: (Identifier "Up")
      bound: (NamedType "Lo")
      bound: (NamedType "Hi"))
    member: (Method {is_declaration}
      name: (Identifier "abs")
      parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "Int"))
      return_type: (NamedType "Int"))
    member: (Method {modifiers=[override final]}
      name: (Identifier "m")
      type_parameter: (~TypeParameter name: (Identifier "U") bound: (NamedType "Ordering"))
      parameter: (Parameter {param_kind=by_name}
        name: (Identifier "a")
        declared_type: (TypeOperator {type_operator=by_name} type: (NamedType "Int")))
      parameter: (Parameter {variadic} name: (Identifier "b") declared_type: (NamedType "Int"))
      parameter: (Parameter {param_kind=context}
        name: (Identifier "c")
        declared_type: (NamedType "Context"))
      return_type: (NamedType "U")
      body: (Block
        statement: (Variable {binding=val} name: (Identifier "local") initializer: (Identifier "a"))
        statement: (Identifier "local")))
    member: (Method {modifiers=[implicit]}
      name: (Identifier "conv")
      parameter: (Parameter name: (Identifier "s") declared_type: (NamedType "String"))
      return_type: (NamedType "Int")
      body: (MemberAccess object: (Identifier "s") property: (Identifier "length")))
    member: (Method {callable_kind=operator}
      name: (Identifier "+")
      parameter: (Parameter name: (Identifier "other") declared_type: (NamedType "Shape"))
      return_type: (NamedType "Shape")
      body: (Identifier "other"))
    member: (Method {callable_kind=operator}
      name: (Identifier "unary_!")
      return_type: (NamedType "Shape")
      body: (This "this"))
    member: (Method
      name: (Identifier "name_=")
      parameter: (Parameter name: (Identifier "value") declared_type: (NamedType "String"))
      return_type: (NamedType "Unit")
      body: (Tuple))
    member: (Method
      name: (Identifier "procedure")
      body: (Block
        statement: (Call callee: (Identifier "run")))))
  statement: (Class {modifiers=[case] class_kind=case}
    name: (Identifier "Point")
    parameter: (Parameter {promotes} name: (Identifier "x") declared_type: (NamedType "Int"))
    parameter: (Parameter {promotes} name: (Identifier "y") declared_type: (NamedType "Int"))
    parameter: (Parameter {param_kind=context}
      name: (Identifier "ev")
      declared_type: (NamedType "Ev")))
  statement: (Class {modifiers=[case] visibility=[private] class_kind=case}
    modifier: (Identifier "a")
    name: (Identifier "Secret")
    parameter: (Parameter {promotes} name: (Identifier "x") declared_type: (NamedType "Int")))
  statement: (Class {class_kind=object}
    name: (Identifier "Point")
    supertype: (~Heritage {heritage_kind=extends} type: (NamedType "App")))
  statement: (Class {modifiers=[case] class_kind=case_object} name: (Identifier "Empty"))
  statement: (Interface {interface_kind=trait}
    name: (Identifier "Named")
    member: (Method {is_declaration} name: (Identifier "name") return_type: (NamedType "String")))
  statement: (Class {class_kind=package_object}
    name: (Identifier "util")
    member: (Field {binding=val} name: (Identifier "z") initializer: (Number "1")))
  statement: (Class
    name: (Identifier "Plain")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "Int")))
  statement: (Class {modifiers=[implicit]}
    name: (Identifier "Rich")
    parameter: (Parameter {binding=val promotes}
      name: (Identifier "s")
      declared_type: (NamedType "String"))
    supertype: (~Heritage {heritage_kind=extends} type: (NamedType "AnyVal")))
  statement: (Class
    name: (Identifier "Early")
    supertype: (~Heritage {heritage_kind=extends}
      type: (ObjectType
        member: (Field {binding=val} name: (Identifier "x") initializer: (Number "1"))))
    supertype: (~Heritage {heritage_kind=extends} type: (NamedType "Base"))))
