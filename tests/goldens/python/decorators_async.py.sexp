(Module
  statement: (Function
    annotation: (Annotation name: (Identifier "plain"))
    name: (Identifier "f")
    body: (Block
      statement: (Empty)))
  statement: (Class
    annotation: (Annotation
      name: (MemberAccess object: (Identifier "lib") property: (Identifier "attr")))
    annotation: (Annotation
      name: (Identifier "call")
      argument: (Number "1")
      argument: (Argument {argument_kind=named} name: (Identifier "key") value: (Number "2")))
    annotation: (Annotation
      name: (MemberAccess
        object: (MemberAccess object: (Identifier "lib") property: (Identifier "deep"))
        property: (Identifier "call")))
    annotation: (Annotation value: (Index object: (Identifier "table") index: (Number "0")))
    annotation: (Annotation
      value: (Parenthesized
        value: (Assignment {form=expression}
          target: (Identifier "yield_")
          value: (Identifier "other"))))
    name: (Identifier "C")
    member: (Method
      annotation: (Annotation name: (Identifier "property"))
      name: (Identifier "p")
      parameter: (~Parameter name: (Identifier "self"))
      body: (Block
        statement: (Return
          value: (MemberAccess object: (Identifier "self") property: (Identifier "_p")))))
    member: (Method
      annotation: (Annotation
        name: (MemberAccess object: (Identifier "p") property: (Identifier "setter")))
      comment: (Comment {comment_style=hash attach=inner} "# a comment between")
      name: (Identifier "p")
      parameter: (~Parameter name: (Identifier "self"))
      parameter: (~Parameter name: (Identifier "value"))
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (Identifier "self") property: (Identifier "_p"))
            value: (Identifier "value")))))
    member: (Method {async}
      annotation: (Annotation name: (Identifier "staticmethod"))
      name: (Identifier "s")
      body: (Block
        statement: (ExpressionStatement value: (Placeholder {placeholder_kind=ellipsis} "..."))))
    member: (Class
      annotation: (Annotation name: (Identifier "dataclass"))
      name: (Identifier "Inner")
      member: (ExpressionStatement
        value: (String {quote=triple_double multiline doc link=Class}
          content: (StringContent "Doc.")))))
  statement: (Function {async}
    name: (Identifier "main")
    body: (Block
      statement: (ResourceScope {async}
        resource: (Variable
          initializer: (Call callee: (Identifier "open_it"))
          name: (Identifier "it"))
        resource: (Identifier "other")
        body: (Block
          statement: (ForEach {async}
            target: (Identifier "x")
            iterable: (Identifier "it")
            body: (Block
              statement: (ExpressionStatement value: (Await operand: (Identifier "x")))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "r")
          value: (Await
            operand: (Call
              callee: (Identifier "gather")
              argument: (Argument {argument_kind=spread}
                value: (Comprehension {comprehension_kind=list}
                  element: (Call callee: (Identifier "g") argument: (Identifier "i"))
                  clause: (ComprehensionClause {clause_kind=for}
                    target: (Identifier "i")
                    iterable: (Tuple element: (Number "1") element: (Number "2")))))))))
      statement: (Return
        value: (Comprehension {comprehension_kind=list}
          element: (Identifier "x")
          clause: (ComprehensionClause {async clause_kind=for}
            target: (Identifier "x")
            iterable: (Identifier "it"))
          clause: (ComprehensionClause {clause_kind=if}
            condition: (Await operand: (Identifier "x")))))))
  statement: (Function
    name: (Identifier "gen")
    body: (Block
      statement: (ExpressionStatement value: (Yield))
      statement: (ExpressionStatement value: (Yield value: (Number "1")))
      statement: (ExpressionStatement
        value: (Yield value: (Tuple {implicit} element: (Identifier "a") element: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment target: (Identifier "x") value: (Yield value: (Identifier "y"))))
      statement: (ExpressionStatement
        value: (Yield {yield_kind=delegate} value: (Call callee: (Identifier "other"))))
      statement: (ExpressionStatement value: (Await operand: (Parenthesized value: (Yield)))))))
