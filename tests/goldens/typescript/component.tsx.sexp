(Module
  statement: (Import {import_kind=[from]}
    item: (~ImportItem {import_kind=[default]} name: (Identifier "React"))
    item: (ImportItem {import_kind=[type]} name: (Identifier "FC"))
    item: (ImportItem name: (Identifier "useState"))
    source: (String {quote=double} content: (StringContent "react")))
  statement: (Interface
    name: (Identifier "Props")
    type_parameter: (TypeParameter name: (Identifier "T"))
    supertype: (~Heritage {heritage_kind=extends}
      type: (GenericType
        qualifier: (Identifier "React")
        name: (Identifier "HTMLAttributes")
        type_argument: (NamedType "HTMLDivElement")))
    member: (Field
      name: (Identifier "items")
      declared_type: (ArrayType {array_rank=1} type: (NamedType "T")))
    member: (Field {optional}
      name: (Identifier "render")
      declared_type: (FunctionType
        parameter: (Parameter name: (Identifier "item") declared_type: (NamedType "T"))
        return_type: (NamedType qualifier: (Identifier "JSX") name: (Identifier "Element")))))
  statement: (Variable {exported binding=const}
    name: (Identifier "List")
    initializer: (Lambda {form=arrow}
      type_parameter: (TypeParameter
        name: (Identifier "T")
        bound: (ObjectType
          member: (Field name: (Identifier "id") declared_type: (NamedType {builtin} "string"))))
      parameter: (Parameter
        pattern: (MapPattern
          entry: (~MapEntry {shorthand} key: (Identifier "items"))
          entry: (~MapEntry {shorthand} key: (Identifier "render"))
          entry: (RestPattern {spread_kind=mapping} name: (Identifier "props")))
        declared_type: (GenericType name: (Identifier "Props") type_argument: (NamedType "T")))
      return_type: (UnionType
        element: (NamedType qualifier: (Identifier "JSX") name: (Identifier "Element"))
        element: (LiteralType value: (Null "null")))
      body: (Block
        statement: (Variable {binding=const}
          pattern: (SequencePattern
            element: (~BindingPattern name: (Identifier "open"))
            element: (~BindingPattern name: (Identifier "setOpen")))
          initializer: (Call
            callee: (Identifier "useState")
            type_argument: (NamedType {builtin} "boolean")
            argument: (Boolean {truth=false} "false")))
        statement: (Variable {binding=const}
          name: (Identifier "identity")
          initializer: (Lambda {form=arrow}
            type_parameter: (TypeParameter name: (Identifier "U"))
            parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "U"))
            body: (Identifier "x")))
        statement: (If
          condition: (Unary {operator=not}
            operand: (MemberAccess object: (Identifier "items") property: (Identifier "length")))
          consequence: (Return value: (Null "null")))
        statement: (Return
          value: (Parenthesized
            value: (MarkupElement
              name: (Identifier "div")
              entry: (MarkupAttribute
                name: (Identifier "className")
                value: (String {quote=double} content: (StringContent "list")))
              entry: (Spread {spread_kind=mapping} operand: (Identifier "props"))
              entry: (MarkupAttribute
                name: (Identifier "onClick")
                value: (Interpolation
                  value: (Lambda {form=arrow}
                    body: (Call
                      callee: (Identifier "setOpen")
                      argument: (Cast {cast_kind=as}
                        value: (Unary {operator=not} operand: (Identifier "open"))
                        type: (NamedType {builtin} "boolean"))))))
              interpolation: (Interpolation
                value: (Call
                  callee: (MemberAccess object: (Identifier "items") property: (Identifier "map"))
                  argument: (Lambda {form=arrow}
                    parameter: (Parameter name: (Identifier "item"))
                    body: (Parenthesized
                      value: (MarkupElement
                        name: (Identifier "Item")
                        type_argument: (NamedType "T")
                        entry: (MarkupAttribute
                          name: (Identifier "key")
                          value: (Interpolation
                            value: (MemberAccess
                              object: (Identifier "item")
                              property: (Identifier "id"))))
                        entry: (MarkupAttribute
                          name: (Identifier "value")
                          value: (Interpolation
                            value: (Unary {operator=non_null fix=postfix}
                              operand: (Identifier "item")))))))))
              element: (MarkupElement)
              element: (MarkupElement
                name: (MemberAccess
                  object: (Identifier "Context")
                  property: (Identifier "Provider"))
                entry: (MarkupAttribute
                  name: (Identifier "value")
                  value: (Interpolation
                    value: (Cast {cast_kind=as}
                      value: (Identifier "value")
                      type: (NamedType {builtin} "string"))))
                content: (StringContent "text ")
                content: (EscapeSequence "&nbsp;")
                content: (StringContent " ")
                interpolation: (Interpolation
                  value: (Binary {operator=and}
                    left: (Identifier "open")
                    right: (MarkupElement
                      name: (Identifier "b")
                      content: (StringContent "open")
                      name: (Identifier "b"))))
                name: (MemberAccess
                  object: (Identifier "Context")
                  property: (Identifier "Provider")))
              element: (MarkupElement
                name: (QualifiedName qualifier: (Identifier "svg") name: (Identifier "path"))
                entry: (MarkupAttribute
                  name: (Identifier "d")
                  value: (String {quote=double} content: (StringContent "M0")))
                entry: (MarkupAttribute
                  name: (Identifier "aria-label")
                  value: (String {quote=single} content: (StringContent "a")))
                entry: (MarkupAttribute name: (Identifier "disabled")))
              name: (Identifier "div")))))))
  statement: (Variable {binding=const}
    name: (Identifier "App")
    declared_type: (NamedType "FC")
    initializer: (Lambda {form=function}
      body: (Block
        statement: (Return
          value: (MarkupElement
            name: (Identifier "List")
            entry: (MarkupAttribute name: (Identifier "items") value: (Interpolation value: (List))))))))
  statement: (Export {export_kind=[default]} value: (Identifier "App")))
