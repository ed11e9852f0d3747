(Module
  statement: (Import {import_kind=[from]}
    item: (ImportItem name: (Identifier "Fragment"))
    source: (String {quote=double} content: (StringContent "react")))
  statement: (Variable {binding=const}
    name: (Identifier "simple")
    initializer: (MarkupElement name: (Identifier "div") name: (Identifier "div")))
  statement: (Variable {binding=const}
    name: (Identifier "closed")
    initializer: (MarkupElement name: (Identifier "br")))
  statement: (Variable {binding=const}
    name: (Identifier "fragment")
    initializer: (MarkupElement
      element: (MarkupElement
        name: (Identifier "li")
        content: (StringContent "1")
        name: (Identifier "li"))
      element: (MarkupElement
        name: (Identifier "li")
        content: (StringContent "2")
        name: (Identifier "li"))))
  statement: (Variable {binding=const}
    name: (Identifier "page")
    initializer: (Parenthesized
      value: (MarkupElement
        name: (MemberAccess object: (Identifier "Layout") property: (Identifier "Main"))
        entry: (MarkupAttribute
          name: (Identifier "id")
          value: (String {quote=double} content: (StringContent "main")))
        entry: (MarkupAttribute
          name: (Identifier "title")
          value: (String {quote=single} content: (StringContent "single \"quoted\"")))
        entry: (MarkupAttribute name: (Identifier "hidden"))
        entry: (MarkupAttribute
          name: (Identifier "data-role")
          value: (Interpolation value: (Identifier "role")))
        entry: (Spread {spread_kind=mapping} operand: (Identifier "props"))
        entry: (MarkupAttribute
          name: (Identifier "on")
          value: (Interpolation value: (MarkupElement name: (Identifier "Icon"))))
        content: (StringContent "\n    Some text ")
        content: (EscapeSequence "&amp;")
        content: (StringContent " more, ")
        interpolation: (Interpolation
          value: (MemberAccess object: (Identifier "user") property: (Identifier "name")))
        content: (StringContent "!\n    ")
        interpolation: (Interpolation
          comment: (Comment {comment_style=block attach=inner} "/* a comment */"))
        interpolation: (Interpolation
          value: (Call
            callee: (MemberAccess object: (Identifier "items") property: (Identifier "map"))
            argument: (Lambda {form=arrow}
              parameter: (~Parameter name: (Identifier "item"))
              body: (MarkupElement
                name: (Identifier "Item")
                entry: (MarkupAttribute
                  name: (Identifier "key")
                  value: (Interpolation
                    value: (MemberAccess object: (Identifier "item") property: (Identifier "id"))))
                entry: (Spread {spread_kind=mapping} operand: (Identifier "item"))))))
        interpolation: (Interpolation
          value: (Conditional
            condition: (Identifier "loading")
            consequence: (MarkupElement name: (Identifier "Spinner"))
            alternative: (Null "null")))
        interpolation: (Interpolation value: (Spread operand: (Identifier "children")))
        element: (MarkupElement
          name: (QualifiedName qualifier: (Identifier "svg") name: (Identifier "rect"))
          entry: (MarkupAttribute
            name: (QualifiedName qualifier: (Identifier "xlink") name: (Identifier "href"))
            value: (String {quote=double} content: (StringContent "#a"))))
        element: (MarkupElement
          name: (Identifier "custom-element")
          entry: (MarkupAttribute
            name: (Identifier "a-b")
            value: (String {quote=double} content: (StringContent "c"))))
        name: (MemberAccess object: (Identifier "Layout") property: (Identifier "Main")))))
  statement: (Function {modifiers=[default] exported}
    name: (Identifier "App")
    body: (Block
      statement: (Return
        value: (MarkupElement
          name: (Identifier "Fragment")
          interpolation: (Interpolation
            value: (Binary {operator=and}
              left: (Identifier "ready")
              right: (MarkupElement name: (Identifier "Body"))))
          name: (Identifier "Fragment"))))))
