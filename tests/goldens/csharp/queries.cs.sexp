(Module
  statement: (Class
    name: (Identifier "Queries")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Method")
      body: (Block
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "a")
          initializer: (Comprehension {comprehension_kind=query}
            clause: (ComprehensionClause {clause_kind=for}
              target: (Identifier "x")
              iterable: (Identifier "xs"))
            element: (Identifier "x")))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "b")
          initializer: (Comprehension {comprehension_kind=query}
            clause: (ComprehensionClause {clause_kind=for}
              declared_type: (NamedType {builtin} "int")
              target: (Identifier "x")
              iterable: (Identifier "xs"))
            clause: (ComprehensionClause {clause_kind=where}
              condition: (Binary {operator=and}
                left: (Binary {operator=gt} left: (Identifier "x") right: (Number "1"))
                right: (Binary {operator=lt} left: (Identifier "x") right: (Number "10"))))
            clause: (ComprehensionClause {clause_kind=order}
              key: (Identifier "x")
              key: (MemberAccess object: (Identifier "x") property: (Identifier "y"))
              key: (MemberAccess object: (Identifier "x") property: (Identifier "z")))
            clause: (ComprehensionClause {clause_kind=let}
              target: (Identifier "z")
              value: (Binary {operator=mul} left: (Identifier "x") right: (Number "2")))
            element: (CompositeLiteral
              entry: (~MapEntry {shorthand} key: (Identifier "x"))
              entry: (~MapEntry {shorthand} key: (Identifier "z")))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "c")
          initializer: (Comprehension {comprehension_kind=query}
            clause: (ComprehensionClause {clause_kind=for}
              target: (Identifier "x")
              iterable: (Identifier "xs"))
            clause: (ComprehensionClause {clause_kind=for}
              target: (Identifier "y")
              iterable: (MemberAccess object: (Identifier "x") property: (Identifier "ys")))
            clause: (ComprehensionClause {clause_kind=join}
              target: (Identifier "z")
              iterable: (Identifier "zs")
              key: (MemberAccess object: (Identifier "x") property: (Identifier "id"))
              key: (MemberAccess object: (Identifier "z") property: (Identifier "id")))
            clause: (ComprehensionClause {clause_kind=join}
              declared_type: (NamedType "Item")
              target: (Identifier "w")
              iterable: (Identifier "ws")
              key: (MemberAccess object: (Identifier "y") property: (Identifier "id"))
              key: (MemberAccess object: (Identifier "w") property: (Identifier "id"))
              alias: (Identifier "group1"))
            clause: (ComprehensionClause {clause_kind=group}
              value: (Identifier "y")
              key: (MemberAccess object: (Identifier "x") property: (Identifier "key")))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "d")
          initializer: (Comprehension {comprehension_kind=query}
            clause: (ComprehensionClause {clause_kind=for}
              target: (Identifier "x")
              iterable: (Identifier "xs"))
            clause: (ComprehensionClause {clause_kind=group}
              value: (Identifier "x")
              key: (MemberAccess object: (Identifier "x") property: (Identifier "key")))
            clause: (~ComprehensionClause {clause_kind=into} target: (Identifier "g"))
            clause: (ComprehensionClause {clause_kind=where}
              condition: (Binary {operator=gt}
                left: (Call
                  callee: (MemberAccess object: (Identifier "g") property: (Identifier "Count")))
                right: (Number "1")))
            clause: (ComprehensionClause {clause_kind=select}
              value: (MemberAccess object: (Identifier "g") property: (Identifier "Key")))
            clause: (~ComprehensionClause {clause_kind=into} target: (Identifier "k"))
            element: (MemberAccess object: (Identifier "k") property: (Identifier "Length"))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "e")
          initializer: (Call
            callee: (MemberAccess
              object: (Parenthesized
                value: (Comprehension {comprehension_kind=query}
                  clause: (ComprehensionClause {clause_kind=for}
                    target: (Identifier "x")
                    iterable: (Identifier "xs"))
                  element: (Identifier "x")))
              property: (Identifier "First"))))
        statement: (Variable
          declared_type: (InferredType "var")
          name: (Identifier "f")
          initializer: (Comprehension {comprehension_kind=query}
            clause: (ComprehensionClause {clause_kind=for}
              target: (Identifier "x")
              iterable: (Parenthesized
                value: (Comprehension {comprehension_kind=query}
                  clause: (ComprehensionClause {clause_kind=for}
                    target: (Identifier "y")
                    iterable: (Identifier "ys"))
                  element: (Identifier "y"))))
            clause: (ComprehensionClause {clause_kind=where} condition: (Identifier "x"))
            element: (Identifier "x")))))))
