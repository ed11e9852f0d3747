(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Function
    name: (Identifier "values")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "int"))
    body: (Block
      statement: (Switch
        subject: (Identifier "x")
        case: (Case
          pattern: (Number "1")
          body: (ExpressionStatement value: (Call callee: (Identifier "one")))
          body: (ExpressionStatement value: (Call callee: (Identifier "uno"))))
        case: (Case pattern: (Number "2") pattern: (Number "3"))
        case: (Case {fallthrough}
          pattern: (Call callee: (Identifier "f") argument: (Identifier "x"))
          pattern: (Identifier "g")
          body: (Jump {jump_kind=fallthrough}))
        case: (Case {default}
          body: (ExpressionStatement value: (Call callee: (Identifier "other")))))
      statement: (Switch
        init: (Variable {binding=short}
          name: (Identifier "y")
          initializer: (Call callee: (Identifier "f") argument: (Identifier "x")))
        subject: (Identifier "y")
        case: (Case {default}))
      statement: (Switch {switch_kind=none}
        case: (Case
          pattern: (Binary {operator=and}
            left: (Binary {operator=gt} left: (Identifier "x") right: (Number "1"))
            right: (Binary {operator=lt} left: (Identifier "x") right: (Number "9"))))
        case: (Case
          pattern: (Binary {operator=eq} left: (Identifier "x") right: (Number "0"))
          body: (Return)))
      statement: (Switch {switch_kind=none}
        init: (Variable {binding=short}
          name: (Identifier "x")
          initializer: (Call callee: (Identifier "f")))
        case: (Case pattern: (Identifier "x")))
      statement: (Switch {switch_kind=none} init: (Call callee: (Identifier "f")))
      statement: (Switch subject: (Parenthesized value: (Identifier "x")))
      statement: (Switch
        subject: (Identifier "x")
        case: (Case
          pattern: (Number "1")
          body: (Switch subject: (Identifier "y") case: (Case pattern: (Number "2") body: (Break)))))))
  statement: (Function
    name: (Identifier "types")
    parameter: (Parameter name: (Identifier "v") declared_type: (NamedType "any"))
    body: (Block
      statement: (Switch {switch_kind=type}
        subject: (Identifier "v")
        case: (Case pattern: (~TypePattern type: (NamedType "int"))))
      statement: (Switch {switch_kind=type}
        name: (Identifier "t")
        subject: (Identifier "v")
        case: (Case
          pattern: (Null "nil")
          body: (ExpressionStatement value: (Call callee: (Identifier "none"))))
        case: (Case
          pattern: (~TypePattern type: (NamedType "string"))
          pattern: (~TypePattern type: (ArrayType {array_rank=1} type: (NamedType "byte")))
          body: (ExpressionStatement
            value: (Call callee: (Identifier "text") argument: (Identifier "t"))))
        case: (Case
          pattern: (~TypePattern type: (PointerType {pointer_depth=1} type: (NamedType "T")))
          pattern: (~TypePattern
            type: (GenericType
              name: (Identifier "map")
              type_argument: (NamedType "string")
              type_argument: (NamedType "int")))
          pattern: (~TypePattern
            type: (FunctionType
              parameter: (Parameter declared_type: (NamedType "int"))
              return_type: (NamedType "error")))
          pattern: (~TypePattern
            type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "Type")))
          pattern: (~TypePattern
            type: (GenericType {channel=send}
              name: (Identifier "chan")
              type_argument: (NamedType "int")))
          pattern: (~TypePattern type: (NamedType "error"))
          pattern: (~TypePattern type: (Struct))
          pattern: (~TypePattern
            type: (Interface
              member: (Method {is_declaration} name: (Identifier "M"))))
          pattern: (~TypePattern
            type: (GenericType
              name: (Identifier "Pair")
              type_argument: (NamedType "int")
              type_argument: (NamedType "any")))
          pattern: (~TypePattern
            type: (Parenthesized value: (PointerType {pointer_depth=1} type: (NamedType "T")))))
        case: (Case {default}))
      statement: (Switch {switch_kind=type}
        init: (Variable {binding=short}
          name: (Identifier "x")
          initializer: (Call callee: (Identifier "f")))
        name: (Identifier "t")
        subject: (Call
          callee: (MemberAccess object: (Identifier "x") property: (Identifier "y"))
          argument: (Number "1")))
      statement: (Switch {switch_kind=type}
        init: (Call callee: (Identifier "f"))
        subject: (Identifier "v"))))
  statement: (Function
    name: (Identifier "channels")
    parameter: (Parameter
      name: (Identifier "c")
      declared_type: (GenericType name: (Identifier "chan") type_argument: (NamedType "int")))
    parameter: (Parameter
      name: (Identifier "done")
      declared_type: (GenericType {channel=recv} name: (Identifier "chan") type_argument: (Struct)))
    body: (Block
      statement: (Switch {switch_kind=select}
        case: (Case
          pattern: (Variable {binding=short}
            name: (Identifier "v")
            initializer: (Unary {operator=recv} operand: (Identifier "c")))
          body: (ExpressionStatement
            value: (Call callee: (Identifier "use") argument: (Identifier "v"))))
        case: (Case
          pattern: (Variable {binding=short}
            pattern: (~SequencePattern {implicit}
              element: (~BindingPattern name: (Identifier "v"))
              element: (~BindingPattern name: (Identifier "ok")))
            initializer: (Unary {operator=recv} operand: (Identifier "c"))))
        case: (Case
          pattern: (Assignment
            target: (Identifier "v")
            value: (Unary {operator=recv} operand: (Identifier "c"))))
        case: (Case
          pattern: (Assignment
            target: (SequencePattern {implicit}
              element: (Index object: (Identifier "a") index: (Number "0"))
              element: (MemberAccess object: (Identifier "b") property: (Identifier "c")))
            value: (Unary {operator=recv} operand: (Identifier "c"))))
        case: (Case pattern: (Unary {operator=recv} operand: (Identifier "done")) body: (Return))
        case: (Case pattern: (Binary {operator=send} left: (Identifier "c") right: (Number "1")))
        case: (Case
          pattern: (Parenthesized value: (Unary {operator=recv} operand: (Identifier "c"))))
        case: (Case {default} body: (ExpressionStatement value: (Call callee: (Identifier "idle")))))
      statement: (Switch {switch_kind=select}))))
