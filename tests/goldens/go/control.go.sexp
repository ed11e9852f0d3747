(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Function
    name: (Identifier "branches")
    parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "int"))
    body: (Block
      statement: (If
        condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "0"))
        consequence: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "one")))))
      statement: (If
        condition: (Binary {operator=eq} left: (Identifier "a") right: (Number "1"))
        consequence: (Block
          statement: (ExpressionStatement value: (Call callee: (Identifier "one"))))
        alternative: (If {elif}
          condition: (Binary {operator=eq} left: (Identifier "a") right: (Number "2"))
          consequence: (Block
            statement: (ExpressionStatement value: (Call callee: (Identifier "two"))))
          alternative: (If {elif}
            init: (Variable {binding=short}
              name: (Identifier "b")
              initializer: (Call callee: (Identifier "f") argument: (Identifier "a")))
            condition: (Identifier "b")
            consequence: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "three"))))
            alternative: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "four")))))))
      statement: (If
        init: (Variable {binding=short}
          name: (Identifier "err")
          initializer: (Call callee: (Identifier "f")))
        condition: (Binary {operator=ne} left: (Identifier "err") right: (Null "nil"))
        consequence: (Block
          statement: (Return)))
      statement: (If
        init: (Variable {binding=short}
          pattern: (~SequencePattern {implicit}
            element: (~BindingPattern name: (Identifier "v"))
            element: (~BindingPattern name: (Identifier "ok")))
          initializer: (Index object: (Identifier "m") index: (Identifier "a")))
        condition: (Unary {operator=not} operand: (Identifier "ok"))
        consequence: (Block))
      statement: (If
        init: (Call callee: (Identifier "f"))
        condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "1"))
        consequence: (Block))
      statement: (If
        condition: (Parenthesized
          value: (Binary {operator=gt} left: (Identifier "a") right: (Number "1")))
        consequence: (Block))))
  statement: (Function
    name: (Identifier "loops")
    parameter: (Parameter
      name: (Identifier "xs")
      declared_type: (ArrayType {array_rank=1} type: (NamedType "int")))
    parameter: (Parameter
      name: (Identifier "m")
      declared_type: (GenericType
        name: (Identifier "map")
        type_argument: (NamedType "string")
        type_argument: (NamedType "int")))
    body: (Block
      statement: (For
        init: (Variable {binding=short} name: (Identifier "i") initializer: (Number "0"))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Number "10"))
        update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
        body: (Block
          statement: (Assignment {assign_op=add}
            target: (Identifier "total")
            value: (Identifier "i"))))
      statement: (For
        init: (Variable {binding=short}
          pattern: (~SequencePattern {implicit}
            element: (~BindingPattern name: (Identifier "i"))
            element: (~BindingPattern name: (Identifier "j")))
          initializer: (Tuple {implicit} element: (Number "0") element: (Number "9")))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "j"))
        update: (Assignment
          target: (SequencePattern {implicit} element: (Identifier "i") element: (Identifier "j"))
          value: (Tuple {implicit}
            element: (Binary {operator=add} left: (Identifier "i") right: (Number "1"))
            element: (Binary {operator=sub} left: (Identifier "j") right: (Number "1"))))
        body: (Block))
      statement: (For
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Number "3"))
        body: (Block))
      statement: (For {loop_kind=infinite}
        init: (Assignment target: (Identifier "i") value: (Number "0"))
        update: (Update {operator=dec fix=postfix} operand: (Identifier "i"))
        body: (Block))
      statement: (For {loop_kind=infinite} body: (Block))
      statement: (For
        init: (Call callee: (Identifier "f"))
        condition: (Call callee: (Identifier "g"))
        update: (Call callee: (Identifier "h"))
        body: (Block))
      statement: (While
        condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "0"))
        body: (Block
          statement: (Update {operator=dec fix=postfix} operand: (Identifier "a"))))
      statement: (While {loop_kind=infinite}
        body: (Block
          statement: (Break)))
      statement: (While condition: (Identifier "ok") body: (Block))
      statement: (While {loop_kind=infinite}
        comment: (Comment {comment_style=block attach=leading} "/* ever */")
        body: (Block))
      statement: (ForEach {binding=short}
        key: (Identifier "i")
        iterable: (Identifier "xs")
        body: (Block))
      statement: (ForEach {binding=short}
        key: (Identifier "i")
        target: (Identifier "x")
        iterable: (Identifier "xs")
        body: (Block))
      statement: (ForEach {binding=short}
        key: (Placeholder {placeholder_kind=blank} "_")
        target: (Identifier "x")
        iterable: (Identifier "xs")
        body: (Block))
      statement: (ForEach
        key: (Identifier "key")
        target: (Index object: (Identifier "m") index: (Identifier "key"))
        iterable: (Identifier "pairs")
        body: (Block))
      statement: (ForEach key: (Identifier "k") iterable: (Identifier "m") body: (Block))
      statement: (ForEach iterable: (Identifier "ticks") body: (Block))
      statement: (ForEach {binding=short}
        key: (Identifier "i")
        iterable: (Number "10")
        body: (Block))
      statement: (ForEach {binding=short}
        key: (Identifier "x")
        iterable: (Lambda {form=function}
          parameter: (Parameter
            name: (Identifier "yield")
            declared_type: (FunctionType
              parameter: (Parameter declared_type: (NamedType "int"))
              return_type: (NamedType "bool")))
          body: (Block))
        body: (Block))))
  statement: (Function
    name: (Identifier "jumps")
    body: (Block
      statement: (Labeled
        label: (Identifier "outer")
        body: (While {loop_kind=infinite}
          body: (Block
            statement: (Labeled
              label: (Identifier "inner")
              body: (While {loop_kind=infinite}
                body: (Block
                  statement: (If
                    condition: (Identifier "a")
                    consequence: (Block
                      statement: (Break label: (Identifier "outer"))))
                  statement: (If
                    condition: (Identifier "b")
                    consequence: (Block
                      statement: (Continue label: (Identifier "inner"))))
                  statement: (Continue))))
            statement: (Jump label: (Identifier "done")))))
      statement: (Block
        statement: (ExpressionStatement value: (Call callee: (Identifier "nested"))))
      statement: (Empty)
      statement: (Labeled label: (Identifier "done") body: (Return))
      statement: (Labeled label: (Identifier "end"))))
  statement: (Function
    name: (Identifier "last")
    body: (Block
      statement: (Return
        value: (Tuple {implicit}
          element: (Number "1")
          element: (Call callee: (Identifier "f"))
          element: (Null "nil"))))))
