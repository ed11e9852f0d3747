(Module
  comment: (Comment {comment_style=line attach=leading} "// C++20 modules are not in tree-sitter-cpp 0.23.4; the lines come out as variables and errors.")
  statement: (Variable
    declared_type: (NamedType "export")
    name: (Identifier "module")
    error: (!Error unknown: (Identifier "shapes")))
  statement: (Variable declared_type: (NamedType "import") name: (Identifier "std"))
  statement: (ExpressionStatement
    value: (QualifiedName name: (Identifier "import") type_argument: (NamedType "vector")))
  statement: (Function {is_declaration}
    return_type: (NamedType "export")
    error: (!Error unknown: (Identifier "int"))
    name: (Identifier "area")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "side"))))
