(Module
  statement: (Import {import_kind=[include system]}
    source: (String {quote=angle string_kind=system_path} "<stdarg.h>"))
  statement: (Assert
    condition: (Binary {operator=ge}
      left: (Unary {operator=sizeof} operand: (NamedType {builtin} "int"))
      right: (Number "2"))
    message: (StringConcat
      element: (String {quote=double} content: (StringContent "small "))
      element: (String {quote=double} content: (StringContent "int"))))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "none")
    body: (Block
      statement: (Return value: (Number "0"))))
  statement: (Function {modifiers=[static inline]}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "add")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
    body: (Block
      statement: (Return
        value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))))
  statement: (Function {pointer_depth=1}
    return_type: (NamedType {modifiers=[const] builtin} "char")
    name: (Identifier "name_of")
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] elaborated=struct} "item")
      name: (Identifier "item"))
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "index"))
    body: (Block
      statement: (Return
        value: (Index
          object: (MemberAccess object: (Identifier "item") property: (Identifier "names"))
          index: (Identifier "index")))))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "sum")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "count"))
    parameter: (Parameter {variadic})
    body: (Block
      statement: (Variable declared_type: (NamedType "va_list") name: (Identifier "args"))
      statement: (Variable
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "total")
        initializer: (Number "0"))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "va_start")
          argument: (Identifier "args")
          argument: (Identifier "count")))
      statement: (While
        condition: (Binary {operator=gt}
          left: (Update {operator=dec fix=postfix} operand: (Identifier "count"))
          right: (Number "0"))
        body: (ExpressionStatement
          value: (Assignment {assign_op=add}
            target: (Identifier "total")
            value: (Call
              callee: (Identifier "va_arg")
              argument: (Identifier "args")
              argument: (Identifier "int")))))
      statement: (ExpressionStatement
        value: (Call callee: (Identifier "va_end") argument: (Identifier "args")))
      statement: (Return value: (Identifier "total"))))
  statement: (Function {pointer_depth=1}
    return_type: (NamedType {builtin} "int")
    name: (Identifier "choose")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "kind"))
    return_type: (FunctionType
      parameter: (Parameter declared_type: (NamedType {builtin} "int"))
      parameter: (Parameter declared_type: (NamedType {builtin} "int")))
    body: (Block
      statement: (Return
        value: (Conditional
          condition: (Identifier "kind")
          consequence: (Identifier "add")
          alternative: (Number "0")))))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "parenthesised")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    body: (Block
      statement: (Return value: (Identifier "a"))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "each")
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "items"))
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "length"))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "void")
      name: (Identifier "visit")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "item"))
        parameter: (Parameter {pointer_depth=1}
          declared_type: (NamedType {builtin} "void")
          name: (Identifier "data"))))
    parameter: (Parameter {pointer_depth=1}
      declared_type: (NamedType {builtin} "void")
      name: (Identifier "data"))
    body: (Block
      statement: (For
        init: (Variable
          declared_type: (NamedType {builtin} "int")
          name: (Identifier "i")
          initializer: (Number "0"))
        condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "length"))
        update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
        body: (ExpressionStatement
          value: (Sequence
            element: (Call
              callee: (Identifier "visit")
              argument: (Index object: (Identifier "items") index: (Identifier "i"))
              argument: (Identifier "data"))
            element: (Call
              callee: (Parenthesized value: (Unary {operator=deref} operand: (Identifier "visit")))
              argument: (Index object: (Identifier "items") index: (Identifier "i"))
              argument: (Identifier "data")))))))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "old_style")
    parameter: (~Parameter name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b"))
    parameter: (~Parameter name: (Identifier "c"))
    declarator: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    declarator: (DeclarationGroup
      declared_type: (NamedType {builtin} "char")
      declarator: (Variable {pointer_depth=1} name: (Identifier "b"))
      declarator: (~Variable name: (Identifier "c")))
    body: (Block
      statement: (Return
        value: (Binary {operator=add}
          left: (Binary {operator=add}
            left: (Identifier "a")
            right: (Unary {operator=deref} operand: (Identifier "b")))
          right: (Identifier "c")))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "sorted")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "n"))
    parameter: (Parameter {array_rank=2}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "matrix")
      size: (Identifier "n")
      size: (Identifier "n"))
    parameter: (Parameter {modifiers=[static] array_rank=1}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "row")
      size: (Identifier "n"))
    parameter: (Parameter
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "order")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))
        parameter: (Parameter declared_type: (NamedType {builtin} "int"))))
    body: (Block
      statement: (Function
        return_type: (NamedType {builtin} "int")
        name: (Identifier "nested")
        parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "z"))
        body: (Block
          statement: (Return
            value: (Binary {operator=add} left: (Identifier "z") right: (Identifier "n")))))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Index
            object: (Index object: (Identifier "matrix") index: (Number "0"))
            index: (Number "0"))
          value: (Call
            callee: (Identifier "nested")
            argument: (Call
              callee: (Identifier "order")
              argument: (Index object: (Identifier "row") index: (Number "0"))
              argument: (Index object: (Identifier "row") index: (Number "1"))))))))
  statement: (Function
    return_type: (Struct
      name: (Identifier "pair")
      member: (DeclarationGroup
        declared_type: (NamedType {builtin} "int")
        declarator: (~Field name: (Identifier "a"))
        declarator: (~Field name: (Identifier "b"))))
    name: (Identifier "make_pair")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "b"))
    body: (Block
      statement: (Variable
        declared_type: (NamedType {elaborated=struct} "pair")
        name: (Identifier "p")
        initializer: (CompositeLiteral element: (Identifier "a") element: (Identifier "b")))
      statement: (Return value: (Identifier "p"))))
  statement: (Function
    return_type: (NamedType {builtin} "void")
    name: (Identifier "nothing")
    parameter: (Parameter {modifiers=[restrict] pointer_depth=1}
      declared_type: (NamedType {modifiers=[const] builtin} "void")
      name: (Identifier "memory"))
    parameter: (Parameter
      declared_type: (NamedType {modifiers=[volatile] builtin} "int")
      name: (Identifier "flag"))
    parameter: (Parameter {modifiers=[register]}
      declared_type: (NamedType {builtin} "int")
      name: (Identifier "fast"))
    body: (Block
      statement: (ExpressionStatement
        value: (Cast type: (NamedType {builtin} "void") value: (Identifier "memory")))
      statement: (ExpressionStatement
        value: (Cast type: (NamedType {builtin} "void") value: (Identifier "flag")))
      statement: (Assert condition: (Number "1"))
      statement: (ExpressionStatement
        value: (Assignment
          target: (Identifier "fast")
          value: (Binary {operator=add}
            left: (Cast
              type: (NamedType {modifiers=[const] builtin} "int")
              value: (Identifier "flag"))
            right: (Unary {operator=deref}
              operand: (Cast
                type: (PointerType {modifiers=[const] pointer_depth=1}
                  type: (NamedType {modifiers=[volatile] builtin} "int"))
                value: (Identifier "memory"))))))
      statement: (Return)))
  statement: (Function
    return_type: (NamedType {builtin} "int")
    name: (Identifier "main")
    parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "argc"))
    parameter: (Parameter {pointer_depth=1 array_rank=1}
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "argv"))
    parameter: (Parameter {pointer_depth=2}
      declared_type: (NamedType {builtin} "char")
      name: (Identifier "envp"))
    body: (Block
      statement: (Variable {pointer_depth=1}
        declared_type: (NamedType {builtin} "int")
        name: (Identifier "chosen")
        declared_type: (FunctionType
          parameter: (Parameter declared_type: (NamedType {builtin} "int"))
          parameter: (Parameter declared_type: (NamedType {builtin} "int")))
        initializer: (Call callee: (Identifier "choose") argument: (Number "1")))
      statement: (Return
        value: (Conditional
          condition: (Binary {operator=eq}
            left: (Call
              callee: (Identifier "chosen")
              argument: (Identifier "argc")
              argument: (Number "2"))
            right: (Call
              callee: (Identifier "sum")
              argument: (Number "2")
              argument: (Number "1")
              argument: (Number "2")))
          consequence: (Number "0")
          alternative: (Number "1"))))))
