(Module
  statement: (Import {import_kind=[include system]}
    source: (String {quote=angle string_kind=system_path} "<vector>"))
  statement: (Import {import_kind=[include]}
    source: (String {quote=double} content: (StringContent "own.hpp")))
  statement: (Import {import_kind=[include macro]} source: (Identifier "MACRO_PATH"))
  statement: (Namespace {namespace_form=namespace}
    name: (Identifier "outer")
    body: (Block
      statement: (Namespace {namespace_form=namespace}
        name: (Identifier "inner")
        body: (Block
          statement: (Variable
            declared_type: (NamedType {builtin} "int")
            name: (Identifier "value"))))
      statement: (Namespace {modifiers=[inline] namespace_form=inline}
        name: (Identifier "v2")
        body: (Block
          statement: (Function {is_declaration}
            return_type: (NamedType {builtin} "void")
            name: (Identifier "function"))))
      statement: (Namespace {namespace_form=anonymous}
        body: (Block
          statement: (Variable
            declared_type: (NamedType {builtin} "int")
            name: (Identifier "hidden"))))))
  statement: (Namespace {namespace_form=namespace}
    name: (QualifiedName
      qualifier: (Identifier "a")
      qualifier: (Identifier "b")
      name: (Identifier "c"))
    body: (Block
      statement: (Class {is_declaration} name: (Identifier "D"))))
  statement: (Namespace {namespace_form=namespace}
    name: (QualifiedName qualifier: (Identifier "a") name: (Identifier "d"))
    body: (Block))
  statement: (Namespace {namespace_form=namespace}
    annotation: (Annotation
      name: (Identifier "deprecated")
      argument: (String {quote=double} content: (StringContent "old")))
    name: (Identifier "old")
    body: (Block))
  statement: (Alias
    name: (Identifier "shortcut")
    target: (QualifiedName
      qualifier: (Identifier "a")
      qualifier: (Identifier "b")
      name: (Identifier "c")))
  statement: (Alias name: (Identifier "brief") target: (Identifier "outer"))
  statement: (Import {import_kind=[using wildcard]} source: (Identifier "std"))
  statement: (Import {import_kind=[using wildcard]}
    source: (QualifiedName qualifier: (Identifier "outer") name: (Identifier "inner")))
  statement: (Import {import_kind=[using]}
    source: (QualifiedName qualifier: (Identifier "std") name: (Identifier "vector")))
  statement: (Import {import_kind=[using]} source: (QualifiedName name: (Identifier "global")))
  statement: (Import {import_kind=[using]}
    source: (QualifiedName
      qualifier: (Identifier "a")
      qualifier: (Identifier "b")
      qualifier: (Identifier "c")
      name: (Identifier "D")))
  statement: (Import {import_kind=[using type]} source: (Identifier "Color"))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "Integer")
    declared_type: (NamedType {builtin} "int"))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "Callback")
    declared_type: (FunctionType {pointer_depth=1}
      return_type: (NamedType {builtin} "void")
      parameter: (Parameter declared_type: (NamedType {builtin} "int"))
      parameter: (Parameter declared_type: (NamedType {builtin} "char"))))
  statement: (TypeAlias {alias_kind=using}
    name: (Identifier "Reference")
    declared_type: (ReferenceType {reference_kind=lvalue}
      type: (NamedType {modifiers=[const]} "Type")))
  statement: (DeclarationGroup
    declared_type: (NamedType {builtin} "int")
    declarator: (~TypeAlias {alias_kind=typedef} name: (Identifier "Number"))
    declarator: (TypeAlias {pointer_depth=1 alias_kind=typedef} name: (Identifier "Pointer"))
    declarator: (TypeAlias {array_rank=1 alias_kind=typedef}
      name: (Identifier "Array")
      size: (Number "3"))
    declarator: (TypeAlias {pointer_depth=1 alias_kind=typedef}
      name: (Identifier "Function")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "double")))))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (Struct
      name: (Identifier "Node")
      member: (Field {pointer_depth=1}
        declared_type: (NamedType {elaborated=struct} "Node")
        name: (Identifier "next")))
    name: (Identifier "Node"))
  statement: (TypeAlias {alias_kind=typedef}
    declared_type: (NamedType
      qualifier: (Identifier "std")
      qualifier: (GenericType
        name: (Identifier "vector")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "iterator"))
    name: (Identifier "Iterator"))
  statement: (Directive {directive_kind=extern_c}
    directive_argument: (String {quote=double} content: (StringContent "C"))
    body: (Block
      statement: (Function {is_declaration}
        return_type: (NamedType {builtin} "int")
        name: (Identifier "from_c")
        parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
        parameter: (Parameter {variadic} "..."))
      statement: (TypeAlias {alias_kind=typedef}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "c_int"))))
  statement: (Directive {directive_kind=extern_c}
    directive_argument: (String {quote=double} content: (StringContent "C"))
    body: (Function {is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "single")))
  statement: (Directive {directive_kind=extern_c}
    directive_argument: (String {quote=double} content: (StringContent "C++"))
    body: (Block
      statement: (Namespace {namespace_form=namespace}
        name: (Identifier "cpp")
        body: (Block
          statement: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "x"))))))
  statement: (Variable
    declared_type: (NamedType {builtin} "int")
    qualifier: (Identifier "outer")
    qualifier: (Identifier "inner")
    name: (Identifier "value")
    initializer: (Number "3"))
  statement: (Function {callable_kind=out_of_class}
    return_type: (NamedType {builtin} "void")
    qualifier: (Identifier "outer")
    qualifier: (Identifier "v2")
    name: (Identifier "function")
    body: (Block
      statement: (ExpressionStatement
        value: (Call callee: (QualifiedName name: (Identifier "global"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (QualifiedName qualifier: (Identifier "std") name: (Identifier "abort"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (QualifiedName
            qualifier: (Identifier "outer")
            qualifier: (Identifier "inner")
            name: (Identifier "value"))
          value: (Number "1"))))))
