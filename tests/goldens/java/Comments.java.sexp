(Module
  comment: (Comment {comment_style=block attach=leading} "/*\n * Licence text.\n */")
  statement: (Namespace {namespace_form=package} name: (Identifier "commented"))
  comment: (Comment {comment_style=line attach=leading} "// about the import")
  statement: (Import
    source: (QualifiedName
      qualifier: (Identifier "java")
      qualifier: (Identifier "util")
      name: (Identifier "List")))
  comment: (Comment {comment_style=line attach=trailing} "// behind the import")
  comment: (Comment {doc comment_style=block attach=leading link=Class} "/** Documents the class. */")
  statement: (Class
    name: (Identifier "Comments")
    comment: (Comment {comment_style=line attach=trailing} "// opens")
    comment: (Comment {doc comment_style=block attach=leading link=Field} "/**\n     * Documents the field.\n     * @see List\n     */")
    member: (Field {visibility=[private]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "field"))
    comment: (Comment {comment_style=block attach=trailing} "/* behind the field */")
    comment: (Comment {comment_style=block attach=leading} "/**/")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "empty"))
    comment: (Comment {doc comment_style=block attach=trailing} "/***/")
    comment: (Comment {doc comment_style=line attach=leading link=Field} "/// Markdown documentation (JEP 467)")
    comment: (Comment {doc comment_style=line attach=leading link=Field} "/// of two lines.")
    member: (Field declared_type: (NamedType {builtin} "int") name: (Identifier "markdown"))
    comment: (Comment {comment_style=line attach=leading} "//////// a ruler")
    comment: (Comment {doc comment_style=block attach=leading link=Method} "/** Documents the method. */")
    member: (Method
      annotation: (Annotation name: (Identifier "Deprecated"))
      return_type: (NamedType {builtin} "int")
      name: (Identifier "method")
      comment: (Comment {comment_style=block attach=leading} "/* nothing */")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      comment: (Comment {comment_style=block attach=inner} "/* first */")
      comment: (Comment {comment_style=line attach=trailing} "// second comes")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
      body: (Block
        comment: (Comment {comment_style=line attach=leading} "// alone in front")
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "call")
            comment: (Comment {comment_style=block attach=leading} "/* in */")
            argument: (Identifier "a")
            comment: (Comment {comment_style=block attach=leading} "/* between */")
            argument: (Identifier "b")
            comment: (Comment {comment_style=block attach=inner} "/* last */")))
        statement: (If
          condition: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
          comment: (Comment {comment_style=line attach=trailing} "// behind the condition")
          consequence: (Return value: (Identifier "a"))
          comment: (Comment {comment_style=line attach=inner} "// before else")
          alternative: (Return
            comment: (Comment {comment_style=block attach=leading} "/* value */")
            value: (Identifier "b")))))
    comment: (Comment {doc comment_style=block attach=inner} "/** Documents nothing. */"))
  comment: (Comment {comment_style=line attach=inner} "// the end"))
