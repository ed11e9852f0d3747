(Module
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "expressions")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "p"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {elaborated=struct} "item")
      name: (Identifier "s"))
    parameter: (Parameter
      declared_type: (NamedType {elaborated=struct} "item")
      name: (Identifier "t"))
    body: (Block
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Binary {operator=sub}
            left: (Binary {operator=add} left: (Identifier "b") right: (Number "1"))
            right: (Binary {operator=mod}
              left: (Binary {operator=div}
                left: (Binary {operator=mul} left: (Number "2") right: (Number "3"))
                right: (Number "4"))
              right: (Number "5")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Binary {operator=bor}
            left: (Binary {operator=band}
              left: (Binary {operator=shr}
                left: (Parenthesized
                  value: (Binary {operator=shl} left: (Identifier "b") right: (Number "2")))
                right: (Number "1"))
              right: (Number "7"))
            right: (Binary {operator=bxor} left: (Number "8") right: (Number "9")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Binary {operator=or}
            left: (Binary {operator=or}
              left: (Binary {operator=or}
                left: (Binary {operator=and}
                  left: (Binary {operator=lt} left: (Identifier "a") right: (Identifier "b"))
                  right: (Binary {operator=gt} left: (Identifier "b") right: (Number "1")))
                right: (Binary {operator=and}
                  left: (Binary {operator=le} left: (Identifier "a") right: (Identifier "b"))
                  right: (Binary {operator=ge} left: (Identifier "a") right: (Number "2"))))
              right: (Binary {operator=eq} left: (Identifier "a") right: (Identifier "b")))
            right: (Binary {operator=ne} left: (Identifier "a") right: (Identifier "b")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Binary {operator=add}
            left: (Binary {operator=sub}
              left: (Binary {operator=add}
                left: (Unary {operator=not} operand: (Identifier "b"))
                right: (Unary {operator=bnot} operand: (Identifier "a")))
              right: (Unary {operator=neg} operand: (Identifier "b")))
            right: (Unary {operator=plus} operand: (Identifier "a")))))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=add} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=sub} target: (Identifier "a") value: (Number "2")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=mul} target: (Identifier "a") value: (Number "3")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=div} target: (Identifier "a") value: (Number "4")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=mod} target: (Identifier "a") value: (Number "5")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=shl} target: (Identifier "a") value: (Number "1")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=shr} target: (Identifier "a") value: (Number "2")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=band} target: (Identifier "a") value: (Number "3")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=bxor} target: (Identifier "a") value: (Number "4")))
      statement: (ExpressionStatement
        value: (Assignment {assign_op=bor} target: (Identifier "a") value: (Number "5")))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Assignment target: (Identifier "b") value: (Number "0"))))
      statement: (ExpressionStatement
        value: (Update {operator=inc fix=postfix} operand: (Identifier "a")))
      statement: (ExpressionStatement value: (Update {operator=inc} operand: (Identifier "a")))
      statement: (ExpressionStatement
        value: (Update {operator=dec fix=postfix} operand: (Identifier "b")))
      statement: (ExpressionStatement value: (Update {operator=dec} operand: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Unary {operator=deref}
            operand: (Update {operator=inc fix=postfix} operand: (Identifier "p")))
          value: (Update {operator=inc fix=postfix}
            operand: (Parenthesized value: (Unary {operator=deref} operand: (Identifier "p"))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (Unary {operator=addr} operand: (Identifier "a"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Unary {operator=deref} operand: (Identifier "p"))
          value: (Unary {operator=deref}
            operand: (Unary {operator=deref}
              operand: (Cast
                type: (PointerType {pointer_depth=2} type: (NamedType {builtin} "int"))
                value: (Unary {operator=addr} operand: (Identifier "p")))))))
      statement: (ExpressionStatement
        value: (Sequence
          element: (Assignment
            target: (Identifier "a")
            value: (Index object: (Identifier "p") index: (Number "1")))
          element: (Assignment
            target: (Identifier "b")
            value: (Index
              object: (Index object: (Identifier "p") index: (Number "2"))
              index: (Number "3")))
          element: (Assignment target: (Identifier "p") value: (Number "0"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (MemberAccess
            object: (MemberAccess object: (Identifier "s") property: (Identifier "next"))
            property: (Identifier "count"))
          value: (Binary {operator=add}
            left: (MemberAccess
              object: (MemberAccess object: (Identifier "t") property: (Identifier "inner"))
              property: (Identifier "count"))
            right: (Call
              callee: (Index
                object: (MemberAccess object: (Identifier "s") property: (Identifier "table"))
                index: (Number "0"))
              argument: (Identifier "a")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (MemberAccess
            object: (Call
              callee: (Parenthesized
                value: (MemberAccess object: (Identifier "s") property: (Identifier "call")))
              argument: (Identifier "a")
              argument: (Identifier "b"))
            property: (Identifier "field"))
          value: (Index
            object: (Call callee: (Call callee: (Identifier "f")) argument: (Number "1"))
            index: (Number "2"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Conditional
            condition: (Identifier "b")
            consequence: (Number "1")
            alternative: (Number "0"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Conditional
            condition: (Identifier "b")
            consequence: (Conditional
              condition: (Identifier "a")
              consequence: (Number "1")
              alternative: (Number "2"))
            alternative: (Conditional
              condition: (Identifier "b")
              consequence: (Number "3")
              alternative: (Number "4")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Conditional condition: (Identifier "b") alternative: (Number "7"))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Binary {operator=add}
            left: (Binary {operator=add}
              left: (Binary {operator=add}
                left: (Cast
                  type: (NamedType {builtin} "int")
                  value: (Number {number_kind=float} "1.5"))
                right: (Cast type: (NamedType {builtin} "unsigned char") value: (Identifier "b")))
              right: (Unary {operator=deref}
                operand: (Cast
                  type: (PointerType {pointer_depth=1}
                    type: (NamedType {modifiers=[const] builtin} "int"))
                  value: (Identifier "p"))))
            right: (Cast
              type: (FunctionType {pointer_depth=1}
                return_type: (NamedType {builtin} "int")
                parameter: (Parameter declared_type: (NamedType {builtin} "int")))
              value: (Identifier "p")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Binary {operator=add}
            left: (Binary {operator=add}
              left: (Binary {operator=add}
                left: (Binary {operator=add}
                  left: (Binary {operator=add}
                    left: (Unary {operator=sizeof} operand: (Identifier "a"))
                    right: (Unary {operator=sizeof}
                      operand: (Parenthesized value: (Identifier "a"))))
                  right: (Unary {operator=sizeof} operand: (NamedType {builtin} "int")))
                right: (Unary {operator=sizeof}
                  operand: (ArrayType {pointer_depth=1 array_rank=1}
                    type: (NamedType {builtin} "int")
                    size: (Number "3"))))
              right: (Unary {operator=sizeof} operand: (NamedType {elaborated=struct} "item")))
            right: (Unary {operator=sizeof}
              operand: (String {quote=double} content: (StringContent "text"))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Binary {operator=add}
            left: (Binary {operator=add}
              left: (Unary {operator=alignof} operand: (NamedType {builtin} "double"))
              right: (Unary {operator=alignof} operand: (NamedType {builtin} "long")))
            right: (Call
              callee: (Identifier "offsetof")
              argument: (NamedType {elaborated=struct} "item")
              argument: (Identifier "count")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Parenthesized
            value: (Sequence
              element: (Identifier "a")
              element: (Identifier "b")
              element: (Parenthesized
                value: (Sequence element: (Identifier "a") element: (Identifier "b")))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Parenthesized
            value: (Block
              statement: (Variable
                declared_type: (NamedType {builtin} "int")
                name: (Identifier "inner")
                initializer: (Identifier "b"))
              statement: (ExpressionStatement
                value: (Binary {operator=add} left: (Identifier "inner") right: (Number "1")))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Parenthesized
            value: (Binary {operator=add} left: (Identifier "b") right: (Number "1")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "t")
          value: (CompositeLiteral
            type: (NamedType {elaborated=struct} "item")
            entry: (MapEntry key: (Identifier "count") value: (Number "1"))
            entry: (MapEntry
              key: (Identifier "name")
              value: (String {quote=double} content: (StringContent "x"))))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "p")
          value: (CompositeLiteral
            type: (ArrayType {array_rank=1} type: (NamedType {builtin} "int"))
            element: (Number "1")
            element: (Number "2")
            element: (Number "3"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "f")
          argument: (CompositeLiteral
            type: (NamedType {elaborated=struct} "item")
            element: (Number "0"))
          argument: (Unary {operator=addr}
            operand: (CompositeLiteral type: (NamedType {builtin} "int") element: (Number "5")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "a")
          value: (Match {switch_kind=type}
            subject: (Identifier "b")
            case: (~Case pattern: (NamedType {builtin} "int") body: (Number "1"))
            case: (~Case
              pattern: (PointerType {pointer_depth=1}
                type: (NamedType {modifiers=[const] builtin} "char"))
              body: (Number "2"))
            case: (~Case pattern: (NamedType {elaborated=struct} "item") body: (Number "3"))
            case: (~Case body: (Number "4")))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "MACRO_BLOCK")
          argument: (Identifier "a")
          argument: (Block
            statement: (ExpressionStatement
              value: (Update {operator=inc fix=postfix} operand: (Identifier "b")))
            statement: (ExpressionStatement value: (Call callee: (Identifier "c"))))))
      statement: (If
        condition: (Binary {operator=or}
          left: (Binary {operator=or}
            left: (Binary {operator=or}
              left: (Binary {operator=eq} left: (Identifier "a") right: (Null "NULL"))
              right: (Binary {operator=eq} left: (Identifier "p") right: (Null "nullptr")))
            right: (Boolean {truth=true} "true"))
          right: (Boolean {truth=false} "FALSE"))
        consequence: (ExpressionStatement
          value: (Assignment
            target: (Identifier "a")
            value: (Binary {operator=and}
              left: (Boolean {truth=true} "TRUE")
              right: (Boolean {truth=false} "false")))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Call callee: (Identifier "undeclared") argument: (Identifier "a"))
          argument: (Identifier "b")))
      statement: (ExpressionStatement
        value: (Index
          object: (Unary {operator=sizeof} operand: (NamedType "a"))
          index: (Number "0")))
      statement: (ExpressionStatement value: (Number "0"))
      statement: (ExpressionStatement
        value: (String {quote=double} content: (StringContent "statement"))))))
