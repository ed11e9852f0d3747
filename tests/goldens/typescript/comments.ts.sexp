(Module
  shebang: (Comment {comment_style=shebang attach=leading} "#!/usr/bin/env ts-node")
  comment: (Comment {doc comment_style=block attach=leading link=Interface} "/** Documents the interface. */")
  statement: (Interface
    name: (Identifier "A")
    comment: (Comment {doc comment_style=block attach=leading link=Field} "/** Documents the field. */")
    member: (Field name: (Identifier "field") declared_type: (NamedType {builtin} "string"))
    comment: (Comment {comment_style=line attach=trailing} "// behind")
    comment: (Comment {doc comment_style=block attach=leading link=Method} "/** Documents the signature. */")
    member: (Method {is_declaration}
      name: (Identifier "method")
      return_type: (NamedType {builtin} "void")))
  comment: (Comment {doc comment_style=block attach=leading link=Class} "/** Documents the class. */")
  statement: (Class
    annotation: (Annotation name: (Identifier "decorated"))
    name: (Identifier "B")
    comment: (Comment {doc comment_style=block attach=leading link=Method} "/** Documents the decorated method. */")
    member: (Method
      annotation: (Annotation name: (Identifier "first"))
      comment: (Comment {comment_style=block attach=leading} "/* in between */")
      annotation: (Annotation name: (Identifier "second"))
      name: (Identifier "method")
      body: (Block)))
  comment: (Comment {doc comment_style=block attach=leading link=Enum} "/** Documents the enum. */")
  statement: (Enum {exported}
    name: (Identifier "C")
    comment: (Comment {doc comment_style=block attach=leading link=EnumMember} "/** First. */")
    enum_value: (~EnumMember name: (Identifier "One"))
    enum_value: (~EnumMember name: (Identifier "Two"))
    comment: (Comment {comment_style=line attach=trailing} "// second"))
  comment: (Comment {comment_style=line attach=leading} "// @ts-expect-error")
  statement: (Variable {binding=const}
    name: (Identifier "x")
    comment: (Comment {comment_style=block attach=inner} "/* name */")
    comment: (Comment {comment_style=block attach=leading} "/* type */")
    declared_type: (NamedType {builtin} "number")
    comment: (Comment {comment_style=block attach=inner} "/* value */")
    initializer: (Number "1")))
