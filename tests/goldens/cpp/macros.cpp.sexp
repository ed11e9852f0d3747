(Module
  comment: (Comment {comment_style=line attach=leading} "// What the grammar misreads where a macro stands.")
  statement: (Class {suspect}
    annotation: (~Annotation name: (Identifier "EXPORT"))
    name: (Identifier "Shape")
    member: (ExpressionStatement value: (Call callee: (Identifier "Shape")))
    member: (Constructor {modifiers=[delete] callable_kind=deleted}
      name: (Identifier "Shape")
      parameter: (Parameter {reference_kind=lvalue}
        declared_type: (NamedType {modifiers=[const]} "Shape")))
    member: (Method {modifiers=[virtual const abstract] callable_kind=pure_virtual is_declaration}
      return_type: (NamedType {builtin} "int")
      name: (Identifier "sides"))
    member: (Method {modifiers=[static] pointer_depth=1 is_declaration}
      return_type: (NamedType "Shape")
      name: (Identifier "make")
      parameter: (Parameter declared_type: (NamedType "Kind") name: (Identifier "kind")))
    member: (Struct
      name: (Identifier "Part")
      member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "size")))
    member: (Method {is_declaration}
      type_parameter: (TypeParameter name: (Identifier "T"))
      return_type: (NamedType "T")
      name: (Identifier "as"))
    member: (Field
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "sides_")
      initializer: (Number "1"))
    member: (Method {modifiers=[const] is_declaration}
      return_type: (NamedType {builtin} "void")
      name: (Identifier "reset")
      modifier: (CompositeLiteral)
      separator: (!Missing {expected=";"})))
  statement: (Empty)
  statement: (Struct {suspect}
    annotation: (~Annotation name: (Identifier "EXPORT"))
    name: (Identifier "Plain")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "a")))
  statement: (Empty)
  statement: (Namespace {namespace_form=namespace}
    name: (Identifier "outer")
    body: (Block
      statement: (Namespace {suspect}
        annotation: (~Annotation name: (Identifier "BEGIN_NAMESPACE"))
        body: (Block
          statement: (Function {is_declaration}
            return_type: (NamedType {builtin} "int")
            name: (Identifier "hidden")
            parameter: (Parameter declared_type: (NamedType "Type")))))))
  statement: (Function {suspect}
    name: (Identifier "TEST")
    parameter: (Parameter declared_type: (NamedType "Suite"))
    parameter: (Parameter declared_type: (NamedType "Name"))
    body: (Block
      statement: (Variable {ambiguous}
        declared_type: (NamedType "Value")
        name: (Identifier "value")
        argument: (Identifier "other"))
      statement: (ExpressionStatement
        value: (Binary {operator=shl}
          left: (Call
            callee: (Identifier "EXPECT_EQ")
            argument: (Number "1")
            argument: (Identifier "value"))
          right: (String {quote=double} content: (StringContent "text"))))))
  statement: (Function {suspect}
    name: (Identifier "FOREACH")
    parameter: (Parameter declared_type: (NamedType "item"))
    parameter: (Parameter declared_type: (NamedType "list"))
    body: (Block
      statement: (ExpressionStatement
        value: (Call callee: (Identifier "use") argument: (Identifier "item")))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "f")
    body: (Block
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "MACRO_STATEMENT")
          argument: (Identifier "a")
          argument: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "BLOCK_MACRO")
          argument: (Identifier "a")
          argument: (Block
            statement: (ExpressionStatement
              value: (Call callee: (Identifier "use") argument: (Identifier "a"))))))))
  statement: (ExpressionStatement value: (Identifier "MACRO"))
  statement: (Class
    name: (Identifier "Members")
    member: (Constructor {is_declaration}
      name: (Identifier "Q_OBJECT_LIKE")
      parameter: (Parameter declared_type: (NamedType "Members")))))
