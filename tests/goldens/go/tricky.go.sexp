(Module
  statement: (Namespace {namespace_form=package} name: (Identifier "p"))
  comment: (Comment {doc comment_style=line attach=leading link=Function} "// 1. One statement, three loops.")
  statement: (Function
    name: (Identifier "loops")
    body: (Block
      statement: (While {loop_kind=infinite} body: (Block))
      statement: (While
        condition: (Binary {operator=eq}
          left: (Identifier "x")
          right: (Parenthesized value: (CompositeLiteral type: (NamedType "T"))))
        body: (Block))
      statement: (ForEach {binding=short}
        key: (Identifier "i")
        iterable: (Identifier "n")
        body: (Block))))
  comment: (Comment {doc comment_style=line attach=leading link=Function} "// 2. A name for several parameters, several results, and a result without a name.")
  statement: (Function {is_declaration}
    name: (Identifier "f")
    parameter: (~Parameter {shared_type} name: (Identifier "a"))
    parameter: (~Parameter name: (Identifier "b") declared_type: (NamedType "int"))
    parameter: (Parameter
      name: (Identifier "c")
      declared_type: (FunctionType
        parameter: (~Parameter {shared_type} name: (Identifier "x"))
        parameter: (~Parameter name: (Identifier "y") declared_type: (NamedType "T"))
        return_type: (~Parameter {shared_type} name: (Identifier "r"))
        return_type: (~Parameter name: (Identifier "s") declared_type: (NamedType "T"))))
    return_type: (~Parameter {shared_type} name: (Identifier "d"))
    return_type: (~Parameter name: (Identifier "e") declared_type: (NamedType "int")))
  statement: (Function {is_declaration}
    name: (Identifier "g")
    parameter: (Parameter declared_type: (NamedType "A"))
    parameter: (Parameter declared_type: (NamedType "B"))
    return_type: (NamedType "C")
    return_type: (NamedType "D"))
  comment: (Comment {doc comment_style=line attach=leading link=Variable} "// 3. Values for several names, and a type for several.")
  statement: (Variable {binding=var}
    pattern: (~SequencePattern {implicit}
      element: (~BindingPattern name: (Identifier "a"))
      element: (~BindingPattern name: (Identifier "b")))
    initializer: (Tuple {implicit} element: (Number "1") element: (Number "2")))
  statement: (DeclarationGroup {binding=var}
    declarator: (~Variable {binding=var} name: (Identifier "c"))
    declarator: (~Variable {binding=var} name: (Identifier "d"))
    declared_type: (NamedType "int"))
  statement: (Variable {binding=var}
    pattern: (~SequencePattern {implicit}
      element: (~BindingPattern name: (Identifier "e"))
      element: (~BindingPattern name: (Identifier "f")))
    initializer: (Call callee: (Identifier "g")))
  comment: (Comment {doc comment_style=line attach=leading link=Struct} "// 4. Embedded is not named, and a star is not a name.")
  statement: (Struct
    name: (Identifier "S")
    member: (Field {embedded} declared_type: (NamedType "A"))
    member: (Field {pointer_depth=1 embedded} declared_type: (NamedType "B"))
    member: (DeclarationGroup
      declarator: (~Field name: (Identifier "C"))
      declarator: (~Field name: (Identifier "D"))
      declared_type: (NamedType "int"))
    member: (Field
      name: (Identifier "E")
      declared_type: (PointerType {pointer_depth=1} type: (NamedType "F"))))
  comment: (Comment {doc comment_style=line attach=leading link=Interface} "// 5. A set of types is no supertype.")
  statement: (Interface
    name: (Identifier "I")
    supertype: (Heritage {heritage_kind=embeds} type: (NamedType "J"))
    element: (UnionType
      element: (TypeOperator {type_operator=approximate} type: (NamedType "int"))
      element: (NamedType "string"))
    element: (UnionType element: (NamedType "K") element: (NamedType "L"))
    member: (Method {is_declaration} name: (Identifier "M")))
  comment: (Comment {doc comment_style=line attach=leading link=Function} "// 6. Conversions, calls, instances and elements.")
  statement: (Function
    name: (Identifier "h")
    body: (Block
      statement: (ExpressionStatement
        value: (Call callee: (Identifier "T") argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Cast {cast_kind=conversion}
          type: (ArrayType {array_rank=1} type: (NamedType "T"))
          value: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Parenthesized value: (Unary {operator=deref} operand: (Identifier "T")))
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "F")
          type_argument: (NamedType "int")
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "F")
          type_argument: (NamedType "int")
          argument: (Identifier "x")
          argument: (Identifier "y")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Index
            object: (MemberAccess object: (Identifier "v") property: (Identifier "f"))
            index: (Identifier "i"))
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (Call
          callee: (Identifier "F")
          type_argument: (NamedType "int")
          type_argument: (NamedType "string")
          argument: (Identifier "x")))
      statement: (ExpressionStatement
        value: (~Unary {operator=deref}
          operand: (Cast {cast_kind=conversion}
            type: (Parenthesized
              value: (PointerType {pointer_depth=1}
                type: (ArrayType {array_rank=1} size: (Number "4") type: (NamedType "byte"))))
            value: (Identifier "x"))))))
  comment: (Comment {doc comment_style=line attach=leading link=Function} "// 7. The value of a type switch is no assertion, and nil is no type.")
  statement: (Function
    name: (Identifier "i")
    body: (Block
      statement: (Switch {switch_kind=type}
        name: (Identifier "v")
        subject: (Identifier "x")
        case: (Case pattern: (Null "nil") pattern: (~TypePattern type: (NamedType "error")))
        case: (Case pattern: (~TypePattern type: (ArrayType {array_rank=1} type: (NamedType "T")))))
      statement: (Variable {binding=short}
        pattern: (~SequencePattern {implicit}
          element: (~BindingPattern name: (Identifier "v"))
          element: (~BindingPattern name: (Identifier "ok")))
        initializer: (Cast {cast_kind=assertion} value: (Identifier "x") type: (NamedType "T")))))
  comment: (Comment {doc comment_style=line attach=leading link=Function} "// 8. Sending, receiving and the types of channels.")
  statement: (Function
    name: (Identifier "j")
    parameter: (Parameter
      name: (Identifier "a")
      declared_type: (GenericType {channel=send}
        name: (Identifier "chan")
        type_argument: (GenericType name: (Identifier "chan") type_argument: (NamedType "int"))))
    parameter: (Parameter
      name: (Identifier "b")
      declared_type: (GenericType {channel=recv}
        name: (Identifier "chan")
        type_argument: (GenericType {channel=recv}
          name: (Identifier "chan")
          type_argument: (NamedType "int"))))
    parameter: (Parameter
      name: (Identifier "c")
      declared_type: (GenericType
        name: (Identifier "chan")
        type_argument: (Parenthesized
          value: (GenericType {channel=recv}
            name: (Identifier "chan")
            type_argument: (NamedType "int")))))
    body: (Block
      statement: (Binary {operator=send}
        left: (Identifier "a")
        right: (Unary {operator=recv} operand: (Identifier "b")))
      statement: (ExpressionStatement value: (Unary {operator=recv} operand: (Identifier "c")))
      statement: (Variable {binding=short}
        name: (Identifier "x")
        initializer: (Unary {operator=recv}
          operand: (Unary {operator=recv} operand: (Identifier "b"))))
      statement: (Switch {switch_kind=select}
        case: (Case
          pattern: (Assignment
            target: (Identifier "x")
            value: (Unary {operator=recv} operand: (Identifier "c"))))
        case: (Case
          pattern: (Binary {operator=send} left: (Identifier "a") right: (Identifier "x"))))))
  comment: (Comment {doc comment_style=line attach=leading link=Function} "// 9. Statements in headers.")
  statement: (Function
    name: (Identifier "k")
    body: (Block
      statement: (If
        init: (Variable {binding=short}
          name: (Identifier "x")
          initializer: (Call callee: (Identifier "f")))
        condition: (Identifier "x")
        consequence: (Block))
      statement: (Switch {switch_kind=none}
        init: (Variable {binding=short}
          name: (Identifier "x")
          initializer: (Call callee: (Identifier "f"))))
      statement: (Switch {switch_kind=type}
        init: (Call callee: (Identifier "f"))
        name: (Identifier "x")
        subject: (Identifier "y"))
      statement: (For {loop_kind=infinite}
        init: (Call callee: (Identifier "f"))
        update: (Update {operator=inc fix=postfix} operand: (Identifier "x"))
        body: (Block))))
  comment: (Comment {doc comment_style=line attach=leading link=Variable} "// 10. Keys, elements, and types that are left out.")
  statement: (Variable {binding=var}
    name: (Identifier "m")
    initializer: (CompositeLiteral
      type: (GenericType
        name: (Identifier "map")
        type_argument: (NamedType "T")
        type_argument: (ArrayType {array_rank=1} type: (NamedType "S")))
      entry: (MapEntry
        key: (CompositeLiteral element: (Number "1") element: (Number "2"))
        value: (CompositeLiteral
          element: (CompositeLiteral entry: (MapEntry key: (Identifier "A") value: (Number "1")))
          element: (CompositeLiteral)))
      entry: (MapEntry key: (CompositeLiteral type: (NamedType "U")) value: (Null "nil"))))
  comment: (Comment {doc comment_style=line attach=leading link=Function} "// Labels without a statement, blank names, empty statements.")
  statement: (Function
    name: (Placeholder {placeholder_kind=blank} "_")
    parameter: (Parameter
      name: (Placeholder {placeholder_kind=blank} "_")
      declared_type: (NamedType "int"))
    body: (Block
      statement: (Assignment
        target: (SequencePattern {implicit}
          element: (Placeholder {placeholder_kind=blank} "_")
          element: (Placeholder {placeholder_kind=blank} "_"))
        value: (Tuple {implicit} element: (Number "1") element: (Number "2")))
      statement: (ForEach
        key: (Placeholder {placeholder_kind=blank} "_")
        iterable: (Identifier "x")
        body: (Block))
      statement: (Empty)
      statement: (Labeled label: (Identifier "l")))))
