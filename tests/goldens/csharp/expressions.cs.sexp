(Module
  statement: (Class
    name: (Identifier "Expressions")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Operators")
      body: (Block
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
            value: (Binary {operator=ushr}
              left: (Binary {operator=shr}
                left: (Binary {operator=shl} left: (Identifier "a") right: (Number "1"))
                right: (Number "2"))
              right: (Number "3"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=bor}
              left: (Binary {operator=band} left: (Identifier "a") right: (Identifier "b"))
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
            value: (Binary {operator=ne}
              left: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b"))
              right: (Identifier "c"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=eq}
              left: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
              right: (Binary {operator=ge} left: (Identifier "c") right: (Identifier "d")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=eq}
              left: (Binary {operator=le} left: (Identifier "a") right: (Identifier "b"))
              right: (Binary {operator=gt} left: (Identifier "c") right: (Identifier "d")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=coalesce}
              left: (Identifier "a")
              right: (Binary {operator=coalesce} left: (Identifier "b") right: (Identifier "c")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=sub}
              left: (Binary {operator=add}
                left: (Unary {operator=neg} operand: (Identifier "a"))
                right: (Unary {operator=plus} operand: (Identifier "b")))
              right: (Unary {operator=bnot} operand: (Identifier "c")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=sub}
              left: (Binary {operator=add}
                left: (Binary {operator=sub}
                  left: (Update {operator=inc} operand: (Identifier "a"))
                  right: (Update {operator=dec} operand: (Identifier "b")))
                right: (Update {operator=inc fix=postfix} operand: (Identifier "c")))
              right: (Update {operator=dec fix=postfix} operand: (Identifier "d")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=non_null fix=postfix}
              operand: (MemberAccess
                object: (Unary {operator=non_null fix=postfix} operand: (Identifier "a"))
                property: (Identifier "b")))))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=add} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=sub} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=mul} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=div} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=mod} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=band} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=bor} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=bxor} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=shl} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=shr} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=ushr} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment {assign_op=coalesce} target: (Identifier "x") value: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Assignment target: (Identifier "y") value: (Identifier "z"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=mul}
              left: (Parenthesized
                value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))
              right: (Identifier "c"))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Access")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (MemberAccess object: (This "this") property: (Identifier "field"))
            value: (MemberAccess object: (Super "base") property: (Identifier "field"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (Index
              object: (Index
                object: (MemberAccess
                  object: (Call
                    callee: (MemberAccess
                      object: (MemberAccess
                        object: (MemberAccess object: (Identifier "a") property: (Identifier "b"))
                        property: (Identifier "c"))
                      property: (Identifier "Method"))
                    argument: (Number "1"))
                  property: (Identifier "d"))
                index: (Number "2"))
              index: (Number "3")
              index: (Number "4"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (MemberAccess {null_safe} object: (Identifier "a") property: (Identifier "b"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (MemberAccess {null_safe}
              object: (MemberAccess
                object: (MemberAccess {null_safe}
                  object: (Identifier "a")
                  property: (Identifier "b"))
                property: (Identifier "c"))
              property: (Identifier "d"))
            argument: (Number "1")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Index {null_safe}
              object: (Call
                callee: (MemberAccess {null_safe}
                  object: (Identifier "a")
                  property: (Identifier "b"))
                argument: (Number "1"))
              index: (Number "2"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (MemberAccess {null_safe}
              object: (Index {null_safe} object: (Identifier "a") index: (Number "0"))
              property: (Identifier "b"))))
        statement: (ExpressionStatement
          value: (Call
            callee: (MemberAccess object: (Super "base") property: (Identifier "Method"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Index object: (Super "base") index: (Number "1"))
            value: (Index object: (This "this") index: (Number "2"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=add}
              left: (Call
                callee: (MemberAccess
                  object: (NamedType {builtin} "int")
                  property: (Identifier "Parse"))
                argument: (String {quote=double} content: (StringContent "1")))
              right: (MemberAccess
                object: (NamedType {builtin} "string")
                property: (Identifier "Empty")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (MemberAccess
              object: (MemberAccess
                object: (QualifiedName qualifier: (Identifier "global") name: (Identifier "System"))
                property: (Identifier "Console"))
              property: (Identifier "In"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Index
              object: (Identifier "a")
              index: (Unary {operator=from_end} operand: (Number "1")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Index
              object: (Identifier "a")
              index: (Range {operator=range_excl}
                start: (Number "1")
                stop: (Unary {operator=from_end} operand: (Number "2"))))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Index object: (Identifier "a") index: (Range {operator=range_excl}))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Index
              object: (Identifier "a")
              index: (Range {operator=range_excl} start: (Number "2")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Index
              object: (Identifier "a")
              index: (Range {operator=range_excl} stop: (Identifier "n")))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Types")
      body: (Block
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast type: (NamedType {builtin} "int") value: (Identifier "a"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast
              type: (NamedType qualifier: (Identifier "A") name: (Identifier "B"))
              value: (Identifier "a"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast
              type: (GenericType
                name: (Identifier "List")
                type_argument: (NamedType {builtin} "int"))
              value: (Identifier "a"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast
              type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
              value: (Identifier "a"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast type: (NullableType type: (NamedType "T")) value: (Identifier "a"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast
              type: (NamedType {builtin} "int")
              value: (Unary {operator=neg} operand: (Number "1")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast type: (NamedType "T") value: (Parenthesized value: (Identifier "a")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast
              type: (NamedType "T")
              value: (Unary {operator=bnot} operand: (Identifier "a")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast {cast_kind=as}
              value: (Identifier "a")
              type: (NamedType {builtin} "string"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Cast {cast_kind=as}
              value: (Identifier "a")
              type: (GenericType
                qualifier: (Identifier "A")
                name: (Identifier "B")
                type_argument: (NamedType {builtin} "int")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "a")
              type: (NamedType {builtin} "int"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof} value: (Identifier "a") type: (NamedType "Foo"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "a")
              type: (NamedType qualifier: (Identifier "A") name: (Identifier "B")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "a")
              type: (GenericType
                name: (Identifier "List")
                type_argument: (NamedType {builtin} "int")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "a")
              type: (ArrayType {array_rank=1} type: (NamedType {builtin} "string")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeTest {operator=instanceof}
              value: (Identifier "a")
              type: (NullableType type: (NamedType "Foo")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeQuery type: (NamedType {builtin} "int"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (TypeQuery
              type: (GenericType qualifier: (Identifier "A") name: (Identifier "B")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=sizeof} operand: (NamedType {builtin} "int"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=default_of} operand: (NamedType {builtin} "int"))))
        statement: (ExpressionStatement
          value: (Assignment target: (Identifier "x") value: (Unary {operator=default_of})))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=nameof}
              operand: (MemberAccess object: (Identifier "A") property: (Identifier "B")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=checked}
              operand: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=unchecked}
              operand: (Cast type: (NamedType {builtin} "uint") value: (Identifier "a")))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Arguments")
      body: (Block
        statement: (ExpressionStatement
          value: (Call
            callee: (Identifier "F")
            argument: (Number "1")
            argument: (Argument {argument_kind=named} name: (Identifier "name") value: (Number "2"))
            argument: (Argument {argument_kind=ref} value: (Identifier "a"))
            argument: (Argument {argument_kind=out} value: (Identifier "b"))
            argument: (Argument {argument_kind=in} value: (Identifier "c"))
            argument: (Argument {argument_kind=out}
              value: (Variable declared_type: (InferredType "var") name: (Identifier "d")))
            argument: (Argument {argument_kind=out}
              value: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "e")))
            argument: (Argument {argument_kind=out}
              value: (Placeholder {placeholder_kind=blank} "_"))
            argument: (Argument {argument_kind=ref} name: (Identifier "f") value: (Identifier "g"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Placeholder {placeholder_kind=blank} "_")
            value: (Call callee: (Identifier "F"))))
        statement: (ExpressionStatement
          value: (Await operand: (MemberAccess object: (Identifier "a") property: (Identifier "b"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Binary {operator=add}
              left: (Await operand: (Call callee: (Identifier "F")))
              right: (Await operand: (Call callee: (Identifier "G"))))))
        statement: (Variable
          declared_type: (ReferenceType {reference_kind=ref} type: (NamedType {builtin} "int"))
          name: (Identifier "r")
          initializer: (Unary {operator=ref}
            operand: (Index object: (Identifier "a") index: (Number "0"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "r")
            value: (Unary {operator=ref} operand: (Identifier "b"))))
        statement: (Variable
          declared_type: (ReferenceType {reference_kind=ref_readonly} type: (InferredType "var"))
          name: (Identifier "s")
          initializer: (Unary {operator=ref} operand: (Identifier "c")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Call
              callee: (Identifier "F")
              argument: (Argument {argument_kind=ref}
                value: (Index object: (Identifier "a") index: (Number "1")))
              argument: (Argument {argument_kind=out}
                value: (MemberAccess object: (Identifier "a") property: (Identifier "b"))))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Tuples")
      body: (Block
        statement: (Variable
          declared_type: (TupleType
            element: (NamedType {builtin} "int")
            element: (NamedType {builtin} "string"))
          name: (Identifier "a")
          initializer: (Tuple
            element: (Number "1")
            element: (String {quote=double} content: (StringContent "x"))))
        statement: (Variable
          declared_type: (TupleType
            element: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "id"))
            element: (Parameter
              declared_type: (NamedType {builtin} "string")
              name: (Identifier "name")))
          name: (Identifier "b")
          initializer: (Tuple
            element: (Argument {argument_kind=named} name: (Identifier "id") value: (Number "1"))
            element: (Argument {argument_kind=named}
              name: (Identifier "name")
              value: (String {quote=double} content: (StringContent "x")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (SequencePattern element: (Identifier "x") element: (Identifier "y"))
            value: (Tuple element: (Identifier "y") element: (Identifier "x"))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (SequencePattern
              element: (MemberAccess object: (Identifier "x") property: (Identifier "a"))
              element: (Index object: (Identifier "y") index: (Number "1")))
            value: (Identifier "t")))
        statement: (Variable
          declared_type: (InferredType "var")
          pattern: (SequencePattern
            element: (~BindingPattern name: (Identifier "c"))
            element: (SequencePattern
              element: (~BindingPattern name: (Identifier "d"))
              element: (WildcardPattern "_")))
          initializer: (Identifier "t"))
        statement: (ExpressionStatement
          value: (Assignment
            target: (SequencePattern
              element: (Variable declared_type: (InferredType "var") name: (Identifier "e"))
              element: (Placeholder {placeholder_kind=blank} "_"))
            value: (Identifier "t")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (SequencePattern
              element: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "f"))
              element: (SequencePattern
                element: (Variable declared_type: (InferredType "var") name: (Identifier "g"))
                element: (Identifier "h")))
            value: (Identifier "t")))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (MemberAccess
              object: (Tuple
                element: (Number "1")
                element: (Tuple element: (Number "2") element: (Number "3")))
              property: (Identifier "Item2"))))))))
