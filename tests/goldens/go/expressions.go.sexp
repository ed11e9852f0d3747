(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Function
    name: (Identifier "operators")
    parameter: (~Parameter {shared_type} name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "int"))
    parameter: (~Parameter {shared_type} name: (Identifier "p"))
    parameter: (~Parameter name: (Identifier "q") declared_type: (NamedType "bool"))
    body: (Block
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Binary {operator=sub}
          left: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
          right: (Binary {operator=mod}
            left: (Binary {operator=div}
              left: (Binary {operator=mul} left: (Identifier "a") right: (Identifier "b"))
              right: (Identifier "a"))
            right: (Identifier "b"))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Binary {operator=bxor}
          left: (Binary {operator=bor}
            left: (Binary {operator=andnot}
              left: (Binary {operator=band}
                left: (Binary {operator=shr}
                  left: (Binary {operator=shl} left: (Identifier "a") right: (Number "1"))
                  right: (Number "2"))
                right: (Identifier "b"))
              right: (Number "3"))
            right: (Number "4"))
          right: (Number "5")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Binary {operator=or}
          left: (Binary {operator=and} left: (Identifier "p") right: (Identifier "q"))
          right: (Unary {operator=not} operand: (Identifier "p"))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Tuple {implicit}
          element: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b"))
          element: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b"))
          element: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
          element: (Binary {operator=le} left: (Identifier "a") right: (Identifier "b"))
          element: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))
          element: (Binary {operator=ge} left: (Identifier "a") right: (Identifier "b"))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Binary {operator=sub}
          left: (Binary {operator=add}
            left: (Unary {operator=neg} operand: (Identifier "a"))
            right: (Unary {operator=plus} operand: (Identifier "b")))
          right: (Unary {operator=bnot} operand: (Identifier "a"))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Tuple {implicit}
          element: (Unary {operator=deref} operand: (Identifier "ptr"))
          element: (Unary {operator=addr} operand: (Identifier "value"))
          element: (Unary {operator=deref}
            operand: (Unary {operator=deref} operand: (Identifier "pp")))
          element: (Unary {operator=addr} operand: (CompositeLiteral type: (NamedType "T")))
          element: (Unary {operator=neg}
            operand: (Parenthesized value: (Unary {operator=neg} operand: (Identifier "a"))))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Binary {operator=mul}
          left: (Parenthesized
            value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))
          right: (Parenthesized value: (Identifier "a"))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Binary {operator=add}
          left: (Unary {operator=recv} operand: (Identifier "c"))
          right: (Unary {operator=recv} operand: (Identifier "d"))))
      statement: (Assignment
        target: (SequencePattern {implicit} element: (Identifier "a") element: (Identifier "b"))
        value: (Tuple {implicit} element: (Identifier "b") element: (Identifier "a")))
      statement: (Assignment target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=add} target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=sub} target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=mul} target: (Identifier "a") value: (Number "2"))
      statement: (Assignment {assign_op=div} target: (Identifier "a") value: (Number "2"))
      statement: (Assignment {assign_op=mod} target: (Identifier "a") value: (Number "2"))
      statement: (Assignment {assign_op=band} target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=bor} target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=bxor} target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=shl} target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=shr} target: (Identifier "a") value: (Number "1"))
      statement: (Assignment {assign_op=andnot} target: (Identifier "a") value: (Number "1"))
      statement: (Update {operator=inc fix=postfix} operand: (Identifier "a"))
      statement: (Update {operator=dec fix=postfix} operand: (Identifier "b"))
      statement: (Assignment
        target: (Unary {operator=deref} operand: (Identifier "ptr"))
        value: (Number "1"))
      statement: (Update {operator=inc fix=postfix}
        operand: (MemberAccess
          object: (Index
            object: (MemberAccess object: (Identifier "x") property: (Identifier "y"))
            index: (Identifier "i"))
          property: (Identifier "z")))
      statement: (Assignment {assign_op=add}
        target: (Index
          object: (Identifier "m")
          index: (String {quote=double} content: (StringContent "k")))
        value: (Call callee: (Identifier "f")))
      statement: (Binary {operator=send}
        left: (Identifier "c")
        right: (Binary {operator=add} left: (Identifier "a") right: (Number "1")))
      statement: (Binary {operator=send}
        left: (Identifier "c")
        right: (Unary {operator=recv} operand: (Identifier "d")))))
  statement: (Function
    name: (Identifier "access")
    body: (Block
      statement: (ExpressionStatement value: (Call callee: (Identifier "f")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "f")
          argument: (Identifier "a")
          argument: (Identifier "b")
          argument: (Argument {argument_kind=spread} value: (Identifier "c"))))
      statement: (ExpressionStatement
        value: (Call callee: (Identifier "f") argument: (Identifier "a") argument: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (MemberAccess
              object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
              property: (Identifier "c"))
            property: (Identifier "d"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (Call
              callee: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
              argument: (Number "1"))
            property: (Identifier "c"))
          argument: (Number "2")))
      statement: (ExpressionStatement
        value: (MemberAccess
          object: (Call
            callee: (Index
              object: (Call callee: (Call callee: (Identifier "f")))
              index: (Number "0")))
          property: (Identifier "g")))
      statement: (Assignment
        target: (SequencePattern {implicit}
          element: (Index object: (Identifier "xs") index: (Number "0"))
          element: (Index
            object: (Index
              object: (Identifier "xs")
              index: (Binary {operator=add} left: (Identifier "i") right: (Number "1")))
            index: (Identifier "j")))
        value: (Tuple {implicit} element: (Number "1") element: (Number "2")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Index {form=slice} object: (Identifier "xs")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Index {form=slice} object: (Identifier "xs") start: (Number "1")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Index {form=slice} object: (Identifier "xs") stop: (Identifier "n")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Index {form=slice}
          object: (Identifier "xs")
          start: (Number "1")
          stop: (Identifier "n")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Index {form=slice}
          object: (Identifier "xs")
          start: (Number "1")
          stop: (Number "2")
          capacity: (Number "3")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Index {form=slice}
          object: (Identifier "xs")
          stop: (Number "2")
          capacity: (Identifier "n")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=assertion} value: (Identifier "x") type: (NamedType "int")))
      statement: (Variable {binding=short}
        pattern: (~SequencePattern {implicit}
          element: (Placeholder {placeholder_kind=blank} "_")
          element: (~BindingPattern name: (Identifier "ok")))
        initializer: (Cast {cast_kind=assertion}
          value: (Identifier "x")
          type: (Interface
            member: (Method {is_declaration} name: (Identifier "M")))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (MemberAccess
          object: (Cast {cast_kind=assertion}
            value: (Identifier "x")
            type: (PointerType {pointer_depth=1}
              type: (NamedType qualifier: (Identifier "pkg") name: (Identifier "T"))))
          property: (Identifier "field")))))
  statement: (Function
    name: (Identifier "conversions")
    body: (Block
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call callee: (Identifier "int") argument: (Identifier "x")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call
          callee: (MemberAccess object: (Identifier "pkg") property: (Identifier "T"))
          argument: (Identifier "x")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call
          callee: (Parenthesized value: (Unary {operator=deref} operand: (Identifier "T")))
          argument: (Identifier "x")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call callee: (Parenthesized value: (Identifier "T")) argument: (Identifier "x")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion}
          type: (ArrayType {array_rank=1} type: (NamedType "byte"))
          value: (String {quote=double} content: (StringContent "text"))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion}
          type: (ArrayType {array_rank=1} size: (Number "2") type: (NamedType "int"))
          value: (Identifier "xs")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion}
          type: (GenericType
            name: (Identifier "map")
            type_argument: (NamedType "string")
            type_argument: (NamedType "int"))
          value: (Identifier "m")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion}
          type: (Parenthesized value: (FunctionType))
          value: (Identifier "x")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion}
          type: (GenericType name: (Identifier "chan") type_argument: (NamedType "int"))
          value: (Identifier "c")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion}
          type: (Parenthesized
            value: (GenericType {channel=recv}
              name: (Identifier "chan")
              type_argument: (NamedType "int")))
          value: (Identifier "c")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion} type: (Interface) value: (Identifier "x")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion} type: (Struct) value: (Identifier "x")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Cast {cast_kind=conversion}
          type: (Parenthesized
            value: (PointerType {pointer_depth=1}
              type: (ArrayType {array_rank=1} size: (Number "4") type: (NamedType "byte"))))
          value: (Identifier "xs")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call callee: (Identifier "new") argument: (NamedType "T")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call
          callee: (Identifier "new")
          argument: (ArrayType {array_rank=1} type: (NamedType "int"))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call
          callee: (Identifier "make")
          argument: (ArrayType {array_rank=1} type: (NamedType "int"))
          argument: (Number "0")
          argument: (Identifier "n")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call
          callee: (Identifier "make")
          argument: (GenericType
            name: (Identifier "map")
            type_argument: (NamedType "string")
            type_argument: (GenericType name: (Identifier "chan") type_argument: (NamedType "int")))))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Call callee: (Identifier "make") argument: (NamedType "T")))
      statement: (Assignment
        target: (Placeholder {placeholder_kind=blank} "_")
        value: (Binary {operator=add}
          left: (Call callee: (Identifier "len") argument: (Identifier "xs"))
          right: (Call callee: (Identifier "cap") argument: (Identifier "xs"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "panic")
          argument: (String {quote=double} content: (StringContent "no"))))
      statement: (ExpressionStatement
        value: (Call callee: (Identifier "close") argument: (Identifier "c")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "delete")
          argument: (Identifier "m")
          argument: (Identifier "k")))
      statement: (Variable {binding=short}
        name: (Identifier "new")
        initializer: (Identifier "make")))))
