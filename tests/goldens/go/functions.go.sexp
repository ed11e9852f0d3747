(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  statement: (Function name: (Identifier "nothing") body: (Block))
  statement: (Function {is_declaration}
    name: (Identifier "external")
    parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "int"))
    return_type: (NamedType "int"))
  statement: (Function
    name: (Identifier "add")
    parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "int"))
    parameter: (Parameter name: (Identifier "b") declared_type: (NamedType "int"))
    return_type: (NamedType "int")
    body: (Block
      statement: (Return
        value: (Binary {operator=add} left: (Identifier "a") right: (Identifier "b")))))
  statement: (Function
    name: (Identifier "sum")
    parameter: (~Parameter {shared_type} name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "int"))
    parameter: (Parameter {variadic} name: (Identifier "rest") declared_type: (NamedType "int"))
    return_type: (NamedType "int")
    body: (Block
      statement: (Return value: (Identifier "a"))))
  statement: (Function
    name: (Identifier "unnamed")
    parameter: (Parameter declared_type: (NamedType "int"))
    parameter: (Parameter declared_type: (NamedType "string"))
    parameter: (Parameter {variadic}
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "T")))
    body: (Block))
  statement: (Function
    name: (Identifier "pair")
    return_type: (NamedType "int")
    return_type: (NamedType "error")
    body: (Block
      statement: (Return value: (Tuple {implicit} element: (Number "1") element: (Null "nil")))))
  statement: (Function
    name: (Identifier "named")
    return_type: (Parameter name: (Identifier "n") declared_type: (NamedType "int"))
    return_type: (Parameter name: (Identifier "err") declared_type: (NamedType "error"))
    body: (Block
      statement: (Return)))
  statement: (Function
    name: (Identifier "shared")
    return_type: (~Parameter {shared_type} name: (Identifier "x"))
    return_type: (~Parameter name: (Identifier "y") declared_type: (NamedType "int"))
    return_type: (Parameter name: (Identifier "err") declared_type: (NamedType "error"))
    body: (Block
      statement: (Return)))
  statement: (Function
    name: (Identifier "one")
    return_type: (NamedType "int")
    body: (Block
      statement: (Return value: (Number "1"))))
  statement: (Function
    name: (Identifier "one_named")
    return_type: (Parameter name: (Identifier "x") declared_type: (NamedType "int"))
    body: (Block
      statement: (Return)))
  statement: (Function
    name: (Identifier "blank")
    parameter: (Parameter
      name: (Placeholder {placeholder_kind=blank} "_")
      declared_type: (NamedType "int"))
    parameter: (~Parameter {shared_type} name: (Placeholder {placeholder_kind=blank} "_"))
    parameter: (~Parameter
      name: (Placeholder {placeholder_kind=blank} "_")
      declared_type: (NamedType "string"))
    return_type: (Parameter
      name: (Placeholder {placeholder_kind=blank} "_")
      declared_type: (NamedType "error"))
    body: (Block
      statement: (Return value: (Null "nil"))))
  statement: (Function
    name: (Identifier "callbacks")
    parameter: (Parameter
      name: (Identifier "f")
      declared_type: (FunctionType
        parameter: (Parameter declared_type: (NamedType "int"))
        return_type: (NamedType "bool")))
    parameter: (Parameter
      name: (Identifier "g")
      declared_type: (FunctionType
        parameter: (~Parameter {shared_type} name: (Identifier "a"))
        parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "int"))
        return_type: (~Parameter {shared_type} name: (Identifier "lo"))
        return_type: (~Parameter name: (Identifier "hi") declared_type: (NamedType "int"))))
    return_type: (FunctionType return_type: (FunctionType))
    body: (Block
      statement: (Return value: (Null "nil"))))
  statement: (Function
    name: (Identifier "trailing")
    parameter: (Parameter name: (Identifier "a") declared_type: (NamedType "int"))
    parameter: (Parameter name: (Identifier "b") declared_type: (NamedType "string"))
    comment: (Comment {comment_style=line attach=trailing} "// last")
    return_type: (Parameter name: (Identifier "c") declared_type: (NamedType "int"))
    return_type: (Parameter name: (Identifier "d") declared_type: (NamedType "error"))
    body: (Block
      statement: (Return)))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      name: (Identifier "s")
      declared_type: (NamedType "Square"))
    name: (Identifier "Area")
    return_type: (NamedType "float64")
    body: (Block
      statement: (Return
        value: (Binary {operator=mul}
          left: (MemberAccess object: (Identifier "s") property: (Identifier "side"))
          right: (MemberAccess object: (Identifier "s") property: (Identifier "side"))))))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      name: (Identifier "s")
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "Square")))
    name: (Identifier "Grow")
    parameter: (~Parameter {shared_type} name: (Identifier "by"))
    parameter: (~Parameter name: (Identifier "times") declared_type: (NamedType "int"))
    body: (Block
      statement: (Assignment {assign_op=add}
        target: (MemberAccess object: (Identifier "s") property: (Identifier "side"))
        value: (Identifier "by"))))
  statement: (Method
    receiver: (Parameter {param_kind=receiver} declared_type: (NamedType "Square"))
    name: (Identifier "Sides")
    return_type: (NamedType "int")
    body: (Block
      statement: (Return value: (Number "4"))))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "Square")))
    name: (Identifier "Name")
    return_type: (Parameter name: (Identifier "name") declared_type: (NamedType "string"))
    body: (Block
      statement: (Return value: (String {quote=double} content: (StringContent "square")))))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      name: (Identifier "s")
      declared_type: (PointerType {pointer_depth=1}
        type: (GenericType name: (Identifier "Stack") type_argument: (NamedType "T"))))
    name: (Identifier "Push")
    parameter: (Parameter {variadic} name: (Identifier "values") declared_type: (NamedType "T"))
    body: (Block))
  statement: (Method
    receiver: (Parameter {param_kind=receiver}
      name: (Identifier "m")
      declared_type: (GenericType
        name: (Identifier "Map")
        type_argument: (NamedType "K")
        type_argument: (NamedType "V")))
    name: (Identifier "Get")
    parameter: (Parameter name: (Identifier "key") declared_type: (NamedType "K"))
    return_type: (Parameter name: (Identifier "v") declared_type: (NamedType "V"))
    return_type: (Parameter name: (Identifier "ok") declared_type: (NamedType "bool"))
    body: (Block
      statement: (Return)))
  statement: (Function
    name: (Identifier "literals")
    body: (Block
      statement: (Variable {binding=short}
        name: (Identifier "f")
        initializer: (Lambda {form=function}
          parameter: (~Parameter {shared_type} name: (Identifier "a"))
          parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "int"))
          return_type: (NamedType "int")
          body: (Block
            statement: (Return
              value: (Binary {operator=mul} left: (Identifier "a") right: (Identifier "b"))))))
      statement: (Spawn
        value: (Call
          callee: (Lambda {form=function}
            body: (Block
              statement: (ExpressionStatement
                value: (Call callee: (Identifier "f") argument: (Number "1") argument: (Number "2")))))))
      statement: (Defer
        value: (Call
          callee: (Lambda {form=function}
            parameter: (Parameter
              name: (Identifier "err")
              declared_type: (PointerType {pointer_depth=1} type: (NamedType "error")))
            body: (Block
              statement: (If
                init: (Variable {binding=short}
                  name: (Identifier "r")
                  initializer: (Call callee: (Identifier "recover")))
                condition: (Binary {operator=ne} left: (Identifier "r") right: (Null "nil"))
                consequence: (Block
                  statement: (Assignment
                    target: (Unary {operator=deref} operand: (Identifier "err"))
                    value: (Cast {cast_kind=assertion}
                      value: (Identifier "r")
                      type: (NamedType "error")))))))
          argument: (Unary {operator=addr} operand: (Identifier "err"))))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "apply")
          argument: (Lambda {form=function}
            parameter: (Parameter name: (Identifier "x") declared_type: (NamedType "int"))
            return_type: (~Parameter {shared_type} name: (Identifier "y"))
            return_type: (~Parameter name: (Identifier "z") declared_type: (NamedType "int"))
            body: (Block
              statement: (Return
                value: (Tuple {implicit} element: (Identifier "x") element: (Identifier "x")))))
          argument: (Null "nil")))
      statement: (Variable {binding=var} name: (Identifier "run") declared_type: (FunctionType))))
  statement: (Function name: (Identifier "main") body: (Block))
  statement: (Function name: (Identifier "init") body: (Block))
  statement: (Function
    name: (Identifier "ten")
    parameter: (Parameter {shared_type} name: (Identifier "a"))
    parameter: (~Parameter {shared_type} name: (Identifier "b"))
    parameter: (~Parameter {shared_type} name: (Identifier "c"))
    parameter: (~Parameter {shared_type} name: (Identifier "d"))
    parameter: (~Parameter {shared_type} name: (Identifier "e"))
    parameter: (~Parameter {shared_type} name: (Identifier "f"))
    parameter: (~Parameter {shared_type} name: (Identifier "g"))
    parameter: (~Parameter {shared_type} name: (Identifier "h"))
    parameter: (~Parameter {shared_type} name: (Identifier "i"))
    parameter: (~Parameter name: (Identifier "j") declared_type: (NamedType "int"))
    return_type: (Parameter {shared_type} name: (Identifier "k"))
    return_type: (Parameter {shared_type} name: (Identifier "l"))
    return_type: (~Parameter {shared_type} name: (Identifier "m"))
    return_type: (~Parameter {shared_type} name: (Identifier "n"))
    return_type: (~Parameter {shared_type} name: (Identifier "o"))
    return_type: (~Parameter {shared_type} name: (Identifier "p"))
    return_type: (~Parameter {shared_type} name: (Identifier "q"))
    return_type: (~Parameter {shared_type} name: (Identifier "r"))
    return_type: (~Parameter {shared_type} name: (Identifier "s"))
    return_type: (~Parameter {shared_type} name: (Identifier "t"))
    return_type: (~Parameter name: (Identifier "u") declared_type: (NamedType "int"))
    body: (Block
      statement: (Return))))
