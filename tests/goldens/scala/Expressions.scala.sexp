(Module
  statement: (Class {class_kind=object}
    name: (Identifier "Expressions")
    member: (Field {binding=val}
      name: (Identifier "a")
      initializer: (Binary {operator=or}
        left: (Binary {operator=and}
          left: (Binary {operator=eq}
            left: (Binary {operator=add}
              left: (Number "1")
              right: (Binary {operator=mul} left: (Number "2") right: (Number "3")))
            right: (Number "7"))
          right: (Unary {operator=not} operand: (Identifier "flag")))
        right: (Binary {operator=lt}
          left: (Unary {operator=bnot} operand: (Identifier "b"))
          right: (Unary {operator=neg} operand: (Identifier "c")))))
    member: (Field {binding=val}
      name: (Identifier "b")
      initializer: (Call {form=infix}
        callee: (~MemberAccess
          object: (Call {form=infix}
            callee: (~MemberAccess
              object: (Call {form=infix}
                callee: (~MemberAccess object: (Identifier "xs") property: (Identifier "map"))
                argument: (Identifier "f"))
              property: (Identifier "filter"))
            argument: (Binary {operator=gt}
              left: (Placeholder {placeholder_kind=lambda} "_")
              right: (Number "1")))
          property: (Identifier "foo"))
        argument: (Number "1")
        argument: (Number "2")))
    member: (Field {binding=val}
      name: (Identifier "c")
      initializer: (Binary {operator=custom}
        left: (Number "1")
        operator: (OperatorToken "::")
        right: (Binary {operator=custom}
          left: (Number "2")
          operator: (OperatorToken "+:")
          right: (Binary {operator=concat} left: (Identifier "rest") right: (Identifier "more")))))
    member: (Field {binding=val}
      name: (Identifier "d")
      initializer: (Call
        callee: (Call
          callee: (MemberAccess
            object: (MemberAccess object: (Identifier "x") property: (Identifier "y"))
            property: (Identifier "z"))
          argument: (Number "1"))
        argument: (Number "2")))
    member: (Field {binding=val}
      name: (Identifier "e")
      initializer: (New type: (NamedType "A") argument: (Number "1")))
    member: (Field {binding=val}
      name: (Identifier "f")
      initializer: (New
        type: (IntersectionType element: (NamedType "A") element: (NamedType "B"))
        body: (Class {class_kind=anonymous}
          member: (Field {binding=val} name: (Identifier "q") initializer: (Number "1")))))
    member: (Field {binding=val}
      name: (Identifier "g")
      initializer: (New
        type: (IntersectionType
          element: (Call callee: (NamedType "A") argument: (Number "1"))
          element: (Call callee: (NamedType "B") argument: (Number "3")))))
    member: (Field {binding=val}
      name: (Identifier "h")
      initializer: (New
        body: (Class {class_kind=anonymous}
          member: (Field {binding=val} name: (Identifier "x") initializer: (Number "1")))))
    member: (Field {binding=val}
      name: (Identifier "i")
      initializer: (Tuple
        element: (Number "1")
        element: (String {quote=double} content: (StringContent "a"))
        element: (Tuple)))
    member: (Field {binding=val}
      name: (Identifier "j")
      initializer: (Cast {cast_kind=ascription} value: (Identifier "x") type: (NamedType "Int")))
    member: (Field {binding=val}
      name: (Identifier "k")
      initializer: (Binary {operator=add}
        left: (MemberAccess object: (This qualifier: (Identifier "A")) property: (Identifier "x"))
        right: (MemberAccess object: (Super "super") property: (Identifier "y"))))
    member: (Field {binding=val}
      name: (Identifier "l")
      initializer: (MemberAccess
        object: (Super type_argument: (NamedType "T"))
        property: (Identifier "z")))
    member: (Field {binding=val}
      name: (Identifier "m")
      initializer: (Call {form=infix}
        callee: (~MemberAccess object: (Identifier "a") property: (Identifier "orElse"))
        argument: (Identifier "???")))
    member: (Field {binding=val}
      name: (Identifier "n")
      initializer: (MemberAccess {form=postfix}
        object: (Number "5")
        property: (Identifier "seconds")))
    member: (Field {binding=val}
      name: (Identifier "o")
      initializer: (Call
        callee: (MemberAccess object: (Identifier "x") property: (Identifier "isInstanceOf"))
        type_argument: (NamedType "Int")))
    member: (Field {binding=val}
      name: (Identifier "p")
      initializer: (Parenthesized value: (Identifier "a")))
    member: (Field {binding=val}
      name: (Identifier "q")
      initializer: (Parenthesized
        value: (Cast {cast_kind=ascription}
          value: (Identifier "x")
          type: (~TypeOperator {type_operator=annotated}
            annotation: (Annotation name: (Identifier "switch"))))))
    member: (Field {binding=val}
      name: (Identifier "r")
      initializer: (Binary {operator=custom}
        left: (Identifier "a")
        operator: (OperatorToken "?")
        right: (Identifier "b")))
    member: (Field {binding=val}
      name: (Identifier "s")
      initializer: (Call {form=infix}
        callee: (~MemberAccess object: (Identifier "a") property: (Identifier "eq"))
        argument: (Identifier "b")))
    member: (Field {binding=val}
      name: (Identifier "t")
      initializer: (Symbol content: (Identifier "symbol")))
    member: (Field {binding=val}
      name: (Identifier "u")
      initializer: (Unary {operator=quote}
        operand: (~Block
          statement: (Identifier "x")
          statement: (Identifier "$y"))))
    member: (Field {binding=val}
      name: (Identifier "v")
      initializer: (Unary {operator=splice} operand: (Identifier "x")))
    member: (Field {binding=val}
      name: (Identifier "w")
      initializer: (Call
        callee: (Identifier "Map")
        argument: (Binary {operator=custom}
          left: (String {quote=double} content: (StringContent "k"))
          operator: (OperatorToken "->")
          right: (Number "1"))))
    member: (Assignment target: (Identifier "x") value: (Number "1"))
    member: (Assignment
      target: (MemberAccess object: (Identifier "x") property: (Identifier "y"))
      value: (Number "2"))
    member: (Assignment {assign_op=add} target: (Identifier "x") value: (Number "1"))
    member: (Assignment {assign_op=concat} target: (Identifier "s") value: (Identifier "t"))
    member: (Assignment {assign_op=custom} target: (Identifier "l") value: (Number "1"))
    member: (Assignment
      target: (Call callee: (Identifier "xs") argument: (Number "1"))
      value: (Number "2"))
    member: (Assignment {assign_op=add}
      target: (Call callee: (Identifier "xs") argument: (Number "1"))
      value: (Number "2"))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "a") property: (Identifier "foo")))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "a") property: (Identifier "`b c`"))
      argument: (Identifier "d"))
    member: (Call {form=infix}
      callee: (~MemberAccess object: (Identifier "a") property: (Identifier "op_+"))
      argument: (Identifier "d"))
    member: (Throw value: (New type: (NamedType "X")))
    member: (Return)
    member: (Return value: (Number "1"))))
