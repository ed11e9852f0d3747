(Module
  statement: (Class
    name: (Identifier "Control")
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Branches")
      parameter: (Parameter declared_type: (NamedType {builtin} "int") name: (Identifier "a"))
      body: (Block
        statement: (If
          condition: (Binary {operator=gt} left: (Identifier "a") right: (Number "0"))
          consequence: (ExpressionStatement value: (Call callee: (Identifier "One")))
          alternative: (If {elif}
            condition: (Binary {operator=lt} left: (Identifier "a") right: (Number "0"))
            consequence: (Block
              statement: (ExpressionStatement value: (Call callee: (Identifier "Two"))))
            alternative: (If {elif}
              condition: (Binary {operator=eq} left: (Identifier "a") right: (Number "0"))
              consequence: (ExpressionStatement value: (Call callee: (Identifier "Three")))
              alternative: (Block))))
        statement: (If
          condition: (Identifier "a")
          consequence: (If
            condition: (Identifier "b")
            consequence: (ExpressionStatement value: (Call callee: (Identifier "c")))
            alternative: (ExpressionStatement value: (Call callee: (Identifier "d")))))
        statement: (ExpressionStatement
          value: (Assignment
            target: (Identifier "x")
            value: (Conditional
              condition: (Identifier "a")
              consequence: (Identifier "b")
              alternative: (Conditional
                condition: (Identifier "c")
                consequence: (Identifier "d")
                alternative: (Identifier "e")))))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Loops")
      body: (Block
        statement: (For
          init: (DeclarationGroup
            declared_type: (NamedType {builtin} "int")
            declarator: (Variable name: (Identifier "i") initializer: (Number "0"))
            declarator: (Variable name: (Identifier "j") initializer: (Number "10")))
          condition: (Binary {operator=lt} left: (Identifier "i") right: (Identifier "j"))
          update: (Update {operator=inc fix=postfix} operand: (Identifier "i"))
          update: (Update {operator=dec fix=postfix} operand: (Identifier "j"))
          body: (Block
            statement: (Continue)))
        statement: (For {loop_kind=infinite}
          init: (Assignment target: (Identifier "i") value: (Number "0"))
          init: (Assignment target: (Identifier "j") value: (Number "1"))
          body: (Break))
        statement: (For {loop_kind=infinite} body: (Block))
        statement: (While condition: (Boolean {truth=true} "true") body: (Empty))
        statement: (DoWhile body: (Block) condition: (Identifier "a"))
        statement: (ForEach
          declared_type: (InferredType "var")
          target: (Identifier "x")
          iterable: (Identifier "xs")
          body: (ExpressionStatement
            value: (Call callee: (Identifier "Use") argument: (Identifier "x"))))
        statement: (ForEach
          declared_type: (ReferenceType {reference_kind=ref_readonly}
            type: (NamedType {builtin} "int"))
          target: (Identifier "y")
          iterable: (Identifier "ys")
          body: (Block))
        statement: (ForEach
          declared_type: (InferredType "var")
          target: (SequencePattern
            element: (~BindingPattern name: (Identifier "key"))
            element: (~BindingPattern name: (Identifier "value")))
          iterable: (Identifier "map")
          body: (Block))
        statement: (ForEach
          target: (SequencePattern
            element: (Variable declared_type: (NamedType {builtin} "int") name: (Identifier "k"))
            element: (Variable declared_type: (InferredType "var") name: (Identifier "v")))
          iterable: (Identifier "map")
          body: (Block))
        statement: (ForEach
          declared_type: (NullableType type: (NamedType "Item"))
          target: (Identifier "z")
          iterable: (New {form=array array_rank=1}
            initializer: (CompositeLiteral element: (Number "1")))
          body: (Block))))
    member: (Method
      return_type: (NamedType {builtin} "int")
      name: (Identifier "Switches")
      parameter: (Parameter declared_type: (NamedType {builtin} "object") name: (Identifier "o"))
      parameter: (Parameter declared_type: (NamedType "Color") name: (Identifier "color"))
      body: (Block
        statement: (Switch
          subject: (Identifier "color")
          case: (Case
            pattern: (MemberAccess object: (Identifier "Color") property: (Identifier "Red")))
          case: (Case
            pattern: (MemberAccess object: (Identifier "Color") property: (Identifier "Blue"))
            body: (ExpressionStatement value: (Call callee: (Identifier "One")))
            body: (Break))
          case: (Case
            pattern: (Cast type: (NamedType "Color") value: (Number "3"))
            body: (Block
              statement: (Return value: (Number "3"))))
          case: (Case
            pattern: (Binary {operator=bor}
              left: (MemberAccess object: (Identifier "Color") property: (Identifier "Red"))
              right: (MemberAccess object: (Identifier "Color") property: (Identifier "Green")))
            body: (Jump
              value: (MemberAccess object: (Identifier "Color") property: (Identifier "Red"))))
          case: (Case pattern: (Identifier "Limit") body: (Jump))
          case: (Case {default} body: (Jump label: (Identifier "done"))))
        statement: (Switch
          subject: (Tuple element: (Identifier "a") element: (Identifier "b"))
          case: (Case
            pattern: (SequencePattern
              element: (~ValuePattern value: (Number "1"))
              element: (~ValuePattern value: (Number "2")))
            body: (Return value: (Number "1")))
          case: (Case
            pattern: (SequencePattern
              element: (~BindingPattern name: (Identifier "x"))
              element: (~BindingPattern name: (Identifier "y")))
            guard: (Binary {operator=gt} left: (Identifier "x") right: (Identifier "y"))
            body: (Return value: (Number "2")))
          case: (Case {default} pattern: (WildcardPattern "_") body: (Break)))
        statement: (Switch subject: (Identifier "o"))
        statement: (Labeled
          label: (Identifier "done")
          body: (Return
            value: (Match
              subject: (Identifier "color")
              case: (Case
                pattern: (ValuePattern
                  value: (MemberAccess object: (Identifier "Color") property: (Identifier "Red")))
                body: (Number "1"))
              case: (Case
                pattern: (ValuePattern
                  value: (MemberAccess object: (Identifier "Color") property: (Identifier "Blue")))
                guard: (TypeTest {operator=instanceof}
                  value: (Identifier "o")
                  pattern: (ValuePattern value: (Null "null")))
                body: (Number "2"))
              case: (Case {default}
                pattern: (WildcardPattern "_")
                body: (Throw value: (New type: (NamedType "E")))))))))
    member: (Method
      return_type: (GenericType
        name: (Identifier "IEnumerable")
        type_argument: (NamedType {builtin} "int"))
      name: (Identifier "Iterate")
      body: (Block
        statement: (Yield value: (Number "1"))
        statement: (Return {generator})))
    member: (Method {async}
      return_type: (NamedType "Task")
      name: (Identifier "Async")
      body: (Block
        statement: (ForEach {async}
          declared_type: (InferredType "var")
          target: (Identifier "x")
          iterable: (Call
            callee: (MemberAccess object: (Identifier "xs") property: (Identifier "ConfigureAwait"))
            argument: (Boolean {truth=false} "false"))
          body: (ExpressionStatement
            value: (Await operand: (Call callee: (Identifier "Use") argument: (Identifier "x")))))
        statement: (Variable {async binding=using}
          declared_type: (InferredType "var")
          name: (Identifier "r")
          initializer: (Call callee: (Identifier "Open")))
        statement: (ResourceScope {async}
          resource: (Call callee: (Identifier "Open"))
          body: (Block))))
    member: (Method
      return_type: (NamedType {builtin} "void")
      name: (Identifier "Blocks")
      body: (Block
        statement: (ScopedBlock {scope_kind=lock}
          subject: (This "this")
          body: (Block
            statement: (ExpressionStatement
              value: (Update {operator=inc fix=postfix} operand: (Identifier "count")))))
        statement: (ScopedBlock {scope_kind=lock}
          subject: (Identifier "gate")
          body: (ExpressionStatement value: (Call callee: (Identifier "Use"))))
        statement: (ScopedBlock {scope_kind=checked}
          body: (Block
            statement: (ExpressionStatement
              value: (Update {operator=inc fix=postfix} operand: (Identifier "a")))))
        statement: (ScopedBlock {scope_kind=unchecked}
          body: (Block
            statement: (ExpressionStatement
              value: (Update {operator=dec fix=postfix} operand: (Identifier "a")))))
        statement: (ScopedBlock {scope_kind=unsafe}
          body: (Block
            statement: (ExpressionStatement
              value: (Assignment
                target: (Unary {operator=deref} operand: (Identifier "p"))
                value: (Number "1")))))
        statement: (Block
          statement: (Empty))
        statement: (Labeled
          label: (Identifier "outer")
          body: (While
            condition: (Identifier "a")
            body: (Block
              statement: (Break))))
        statement: (Labeled label: (Identifier "end") body: (Empty))))))
