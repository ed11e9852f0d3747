(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Function
    name: (Identifier "worker")
    parameter: (Parameter
      name: (Identifier "jobs")
      declared_type: (GenericType {channel=recv}
        name: (Identifier "chan")
        type_argument: (NamedType "job")))
    parameter: (Parameter
      name: (Identifier "results")
      declared_type: (GenericType {channel=send}
        name: (Identifier "chan")
        type_argument: (NamedType "result")))
    parameter: (Parameter
      name: (Identifier "wg")
      declared_type: (PointerType {pointer_depth=1}
        type: (NamedType qualifier: (Identifier "sync") name: (Identifier "WaitGroup"))))
    body: (Block
      statement: (Defer
        value: (Call callee: (MemberAccess object: (Identifier "wg") property: (Identifier "Done"))))
      statement: (Defer value: (Call callee: (Identifier "close") argument: (Identifier "results")))
      statement: (ForEach {binding=short}
        key: (Identifier "j")
        iterable: (Identifier "jobs")
        body: (Block
          statement: (Binary {operator=send}
            left: (Identifier "results")
            right: (Call
              callee: (MemberAccess object: (Identifier "j") property: (Identifier "run"))))))))
  statement: (Function
    name: (Identifier "main")
    body: (Block
      statement: (Variable {binding=short}
        pattern: (~SequencePattern {implicit}
          element: (~BindingPattern name: (Identifier "jobs"))
          element: (~BindingPattern name: (Identifier "results")))
        initializer: (Tuple {implicit}
          element: (Call
            callee: (Identifier "make")
            argument: (GenericType name: (Identifier "chan") type_argument: (NamedType "job"))
            argument: (Number "8"))
          element: (Call
            callee: (Identifier "make")
            argument: (GenericType name: (Identifier "chan") type_argument: (NamedType "result")))))
      statement: (Variable {binding=var}
        name: (Identifier "wg")
        declared_type: (NamedType qualifier: (Identifier "sync") name: (Identifier "WaitGroup")))
      statement: (For
        init: (Variable {binding=short} name: (Identifier "i") initializer: (Number "0"))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Number "4"))
        update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
        body: (Block
          statement: (ExpressionStatement
            value: (Call
              callee: (MemberAccess object: (Identifier "wg") property: (Identifier "Add"))
              argument: (Number "1")))
          statement: (Spawn
            value: (Call
              callee: (Identifier "worker")
              argument: (Identifier "jobs")
              argument: (Identifier "results")
              argument: (Unary {operator=addr} operand: (Identifier "wg"))))))
      statement: (Spawn
        value: (Call
          callee: (Lambda {form=function}
            parameter: (Parameter name: (Identifier "n") declared_type: (NamedType "int"))
            body: (Block
              statement: (Defer
                value: (Call
                  callee: (Lambda {form=function}
                    body: (Block
                      statement: (ExpressionStatement value: (Call callee: (Identifier "recover")))))))
              statement: (Binary {operator=send}
                left: (Identifier "jobs")
                right: (CompositeLiteral type: (NamedType "job") element: (Identifier "n")))))
          argument: (Call
            callee: (Identifier "len")
            argument: (MemberAccess object: (Identifier "os") property: (Identifier "Args")))))
      statement: (Variable {binding=short}
        pattern: (~SequencePattern {implicit}
          element: (~BindingPattern name: (Identifier "first"))
          element: (~BindingPattern name: (Identifier "ok")))
        initializer: (Unary {operator=recv} operand: (Identifier "results")))
      statement: (Variable {binding=short}
        name: (Identifier "second")
        initializer: (Unary {operator=recv} operand: (Identifier "results")))
      statement: (ExpressionStatement value: (Unary {operator=recv} operand: (Identifier "done")))
      statement: (Variable {binding=short}
        name: (Identifier "total")
        initializer: (Binary {operator=add}
          left: (Unary {operator=recv} operand: (Identifier "c"))
          right: (MemberAccess
            object: (Parenthesized value: (Unary {operator=recv} operand: (Identifier "d")))
            property: (Identifier "n"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "f")
          argument: (Unary {operator=recv} operand: (Identifier "c"))))
      statement: (Switch {switch_kind=select}
        case: (Case
          pattern: (Variable {binding=short}
            pattern: (~SequencePattern {implicit}
              element: (~BindingPattern name: (Identifier "r"))
              element: (~BindingPattern name: (Identifier "ok")))
            initializer: (Unary {operator=recv} operand: (Identifier "results")))
          body: (If
            condition: (Unary {operator=not} operand: (Identifier "ok"))
            consequence: (Block
              statement: (Return)))
          body: (ExpressionStatement
            value: (Call
              callee: (MemberAccess object: (Identifier "fmt") property: (Identifier "Println"))
              argument: (Identifier "r"))))
        case: (Case
          pattern: (Unary {operator=recv}
            operand: (Call
              callee: (MemberAccess object: (Identifier "time") property: (Identifier "After"))
              argument: (MemberAccess object: (Identifier "time") property: (Identifier "Second"))))
          body: (ExpressionStatement
            value: (Call
              callee: (Identifier "panic")
              argument: (String {quote=double} content: (StringContent "late"))))))
      statement: (Defer
        value: (Call
          callee: (MemberAccess object: (Identifier "mu") property: (Identifier "Unlock"))))
      statement: (Spawn
        value: (Call callee: (Parenthesized value: (Identifier "f")) argument: (Identifier "x"))))))
