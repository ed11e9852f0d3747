(Module
  comment: (Comment {comment_style=line attach=leading} "// Expressions.")
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "expressions")
    body: (Block
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Assignment target: (Identifier "b") value: (Identifier "c"))))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=add} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=sub} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=mul} target: (Identifier "a") value: (Number "2")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=div} target: (Identifier "a") value: (Number "2")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=mod} target: (Identifier "a") value: (Number "2")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=shl} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=shr} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=band} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=bxor} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=bor} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=band} target: (Identifier "a") value: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=bor} target: (Identifier "a") value: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=bxor} target: (Identifier "a") value: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=sub}
            left: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))
            right: (Binary {operator=mod}
              left: (Binary {operator=div}
                left: (Binary {operator=mul} left: (Identifier "c") right: (Identifier "d"))
                right: (Identifier "e"))
              right: (Identifier "f")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=bor}
            left: (Binary {operator=band}
              left: (Binary {operator=shr}
                left: (Binary {operator=shl} left: (Identifier "a") right: (Number "1"))
                right: (Number "2"))
              right: (Identifier "b"))
            right: (Binary {operator=bxor} left: (Identifier "c") right: (Identifier "d")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=or}
            left: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b"))
            right: (Unary {operator=not} operand: (Identifier "c")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=or}
            left: (Binary {operator=and} left: (Identifier "a") right: (Identifier "b"))
            right: (Unary {operator=not} operand: (Identifier "c")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=bor}
            left: (Binary {operator=band} left: (Identifier "a") right: (Identifier "b"))
            right: (Binary {operator=bxor}
              left: (Identifier "c")
              right: (Unary {operator=bnot} operand: (Identifier "d"))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=le} left: (Identifier "a") right: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=gt} left: (Identifier "a") right: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=ge} left: (Identifier "a") right: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=lt}
            left: (Parenthesized
              value: (Binary {operator=cmp} left: (Identifier "a") right: (Identifier "b")))
            right: (Number "0"))))
      statement: (ExpressionStatement value: (Update {operator=inc} operand: (Identifier "a")))
      statement: (ExpressionStatement
        value: (Update {operator=inc fix=postfix} operand: (Identifier "a")))
      statement: (ExpressionStatement value: (Update {operator=dec} operand: (Identifier "a")))
      statement: (ExpressionStatement
        value: (Update {operator=dec fix=postfix} operand: (Identifier "a")))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Binary {operator=add}
            left: (Unary {operator=neg} operand: (Identifier "a"))
            right: (Unary {operator=plus} operand: (Identifier "b")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=bnot} operand: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=deref} operand: (Identifier "p"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=addr} operand: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=deref}
            operand: (Unary {operator=deref} operand: (Identifier "pp")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=addr}
            operand: (QualifiedName qualifier: (Identifier "A") name: (Identifier "member")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Conditional
            condition: (Identifier "c")
            consequence: (Identifier "a")
            alternative: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Conditional
            condition: (Identifier "c")
            consequence: (Identifier "a")
            alternative: (Conditional
              condition: (Identifier "d")
              consequence: (Identifier "e")
              alternative: (Identifier "f")))))
      statement: (ExpressionStatement
        value: (Sequence
          element: (Identifier "a")
          element: (Identifier "b")
          element: (Identifier "c")))
      statement: (ExpressionStatement value: (Call callee: (Identifier "f")))
      statement: (ExpressionStatement
        value: (Call callee: (Identifier "f") argument: (Identifier "a") argument: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Call callee: (Identifier "f") argument: (Identifier "a"))
          argument: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Parenthesized value: (Unary {operator=deref} operand: (Identifier "fp")))
          argument: (Identifier "a")))
      statement: (ExpressionStatement
        value: (Call callee: (MemberAccess object: (Identifier "a") property: (Identifier "f"))))
      statement: (ExpressionStatement
        value: (Call callee: (MemberAccess object: (Identifier "a") property: (Identifier "f"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (MemberAccess
              object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
              property: (Identifier "c"))
            property: (Identifier "d"))))
      statement: (ExpressionStatement
        value: (Call callee: (QualifiedName qualifier: (Identifier "A") name: (Identifier "f"))))
      statement: (ExpressionStatement value: (Call callee: (QualifiedName name: (Identifier "f"))))
      statement: (ExpressionStatement
        value: (Call callee: (MemberAccess object: (This "this") property: (Identifier "f"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (Parenthesized value: (Identifier "a"))
            property: (Identifier "f"))))
      statement: (ExpressionStatement value: (Index object: (Identifier "a") index: (Number "1")))
      statement: (ExpressionStatement
        value: (Index
          object: (Index object: (Identifier "a") index: (Number "1"))
          index: (Number "2")))
      statement: (ExpressionStatement
        value: (Index object: (Identifier "a") index: (Call callee: (Identifier "f"))))
      statement: (ExpressionStatement
        value: (Index
          object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
          index: (Identifier "i")))
      statement: (ExpressionStatement
        value: (Index
          object: (Identifier "m")
          index: (String {quote=double} content: (StringContent "k"))))
      statement: (ExpressionStatement
        value: (Binary {operator=member_pointer} left: (Identifier "a") right: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Parenthesized
            value: (Binary {operator=member_pointer} left: (Identifier "a") right: (Identifier "f")))
          argument: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (MemberAccess
            object: (Identifier "a")
            qualifier: (Identifier "A")
            property: (Identifier "b"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (Identifier "p")
            qualifier: (Identifier "A")
            property: (Identifier "f"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (MemberAccess
            object: (Identifier "p")
            property: (Identifier trivia: (RawText "A")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Cast type: (NamedType {builtin} "int") value: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Cast
            type: (PointerType {pointer_depth=1}
              type: (NamedType {modifiers=[const] builtin} "char"))
            value: (Identifier "p"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Cast
            type: (FunctionType {pointer_depth=1}
              return_type: (NamedType {builtin} "int")
              parameter: (Parameter declared_type: (NamedType {builtin} "char")))
            value: (Identifier "q"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Call callee: (NamedType {builtin} "int") argument: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (CompositeLiteral type: (NamedType {builtin} "double") element: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Cast {cast_kind=static} type: (NamedType {builtin} "int") value: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Cast {cast_kind=dynamic}
            type: (PointerType {pointer_depth=1} type: (NamedType "B"))
            value: (Identifier "p"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Cast {cast_kind=reinterpret}
            type: (NamedType {builtin} "long")
            value: (Identifier "p"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Cast {cast_kind=const}
            type: (ReferenceType {reference_kind=lvalue} type: (NamedType "A"))
            value: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=sizeof} operand: (NamedType {builtin} "int"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=sizeof} operand: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=sizeof} operand: (Parenthesized value: (Identifier "a")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=alignof} operand: (NamedType "A"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=noexcept} operand: (Call callee: (Identifier "f")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Call
            callee: (MemberAccess
              object: (TypeQuery {operator=typeid} value: (Identifier "a"))
              property: (Identifier "name")))))
      statement: (ExpressionStatement
        value: (Assignment target: (Identifier "p") value: (New type: (NamedType "A"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (New type: (NamedType "A") argument: (Number "1"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (New
            type: (NamedType "A")
            initializer: (CompositeLiteral element: (Number "1") element: (Number "2")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (New {array_rank=1} type: (NamedType {builtin} "int") size: (Number "3"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (New {array_rank=2}
            type: (NamedType {builtin} "int")
            size: (Identifier "n")
            size: (Number "4"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (New object: (Identifier "place") type: (NamedType "A") argument: (Number "1"))))
      statement: (ExpressionStatement
        value: (Assignment target: (Identifier "p") value: (New type: (NamedType "A"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (New {array_rank=1}
            type: (NamedType {builtin} "int")
            size: (Number "2")
            initializer: (CompositeLiteral element: (Number "1") element: (Number "2")))))
      statement: (ExpressionStatement value: (Delete target: (Identifier "p")))
      statement: (ExpressionStatement value: (Delete {form=array} target: (Identifier "p")))
      statement: (ExpressionStatement value: (Delete target: (Identifier "p")))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (CompositeLiteral
            type: (NamedType "A")
            element: (Number "1")
            element: (Number "2"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (CompositeLiteral
            type: (GenericType
              qualifier: (Identifier "std")
              name: (Identifier "vector")
              type_argument: (NamedType {builtin} "int"))
            element: (Number "1")
            element: (Number "2")
            element: (Number "3"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (CompositeLiteral
            element: (Number "1")
            element: (CompositeLiteral element: (Number "2") element: (Number "3")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (CompositeLiteral
            type: (NamedType "A")
            entry: (MapEntry key: (Identifier "a") value: (Number "1"))
            entry: (MapEntry key: (Identifier "b") value: (CompositeLiteral element: (Number "2"))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (CompositeLiteral
            type: (GenericType name: (Identifier "Pair") type_argument: (NamedType {builtin} "int")))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "f")
          argument: (CompositeLiteral element: (Number "1") element: (Number "2"))
          argument: (CompositeLiteral)))
      statement: (Return value: (CompositeLiteral element: (Number "1") element: (Number "2")))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Call
            callee: (Identifier "offsetof")
            argument: (NamedType "S")
            argument: (Identifier "m"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Unary {operator=alignof} operand: (NamedType {builtin} "int"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (QualifiedName
            qualifier: (TypeQuery value: (Identifier "a"))
            name: (Identifier "value"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "x")
          value: (Call
            callee: (QualifiedName
              qualifier: (Identifier "std")
              qualifier: (GenericType
                name: (Identifier "numeric_limits")
                type_argument: (NamedType {builtin} "int"))
              name: (Identifier "max")))))
      statement: (ExpressionStatement value: (Parenthesized value: (Identifier "a")))
      statement: (ExpressionStatement
        value: (Binary {operator=mul}
          left: (Parenthesized
            value: (Parenthesized
              value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b"))))
          right: (Identifier "c")))
      statement: (If
        condition: (Binary {operator=ne}
          left: (Parenthesized
            value: (Assignment target: (Identifier "a") value: (Call callee: (Identifier "f"))))
          right: (Number "0"))
        consequence: (Block))
      statement: (Variable
        declared_type: (InferredType "auto")
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "first"))
          element: (~BindingPattern name: (Identifier "second")))
        initializer: (Identifier "pair"))
      statement: (Variable {reference_kind=lvalue}
        declared_type: (InferredType {modifiers=[const]} "auto")
        pattern: (SequencePattern
          element: (~BindingPattern name: (Identifier "one"))
          element: (~BindingPattern name: (Identifier "two"))
          element: (~BindingPattern name: (Identifier "three")))
        initializer: (Call callee: (Identifier "f")))
      statement: (DeclarationGroup
        declared_type: (NamedType {builtin} "int")
        declarator: (Variable name: (Identifier "y") argument: (Number "1"))
        declarator: (Variable
          name: (Identifier "z")
          initializer: (CompositeLiteral element: (Number "2")))
        declarator: (Variable
          name: (Identifier "w")
          initializer: (CompositeLiteral element: (Number "3")))
        declarator: (Variable {pointer_depth=1}
          name: (Identifier "q")
          initializer: (Unary {operator=addr} operand: (Identifier "y")))
        declarator: (Variable {reference_kind=lvalue}
          name: (Identifier "r")
          initializer: (Identifier "y")))
      statement: (Variable declared_type: (NamedType "A") name: (Identifier "value"))
      statement: (Variable
        declared_type: (NamedType "A")
        name: (Identifier "initialised")
        argument: (Number "1")
        argument: (Number "2"))
      statement: (Variable
        declared_type: (NamedType "A")
        name: (Identifier "braced")
        initializer: (CompositeLiteral element: (Number "1")))
      statement: (Variable
        declared_type: (NamedType "A")
        name: (Identifier "assigned")
        initializer: (Call callee: (Identifier "A") argument: (Number "1")))
      statement: (ExpressionStatement
        value: (Binary {operator=shl}
          left: (Binary {operator=shl}
            left: (Binary {operator=shl}
              left: (QualifiedName qualifier: (Identifier "std") name: (Identifier "cout"))
              right: (String {quote=double} content: (StringContent "a")))
            right: (Identifier "b"))
          right: (QualifiedName qualifier: (Identifier "std") name: (Identifier "endl")))))))
