(Module
  comment: (Comment {comment_style=hash attach=leading} "# frozen_string_literal: true")
  statement: (Call
    callee: (Identifier "require")
    argument: (String {quote=double} content: (StringContent "set")))
  statement: (Call
    callee: (Identifier "require_relative")
    argument: (String {quote=double} content: (StringContent "lib/helper")))
  statement: (Class {class_kind=module}
    name: (Identifier "Outer")
    member: (Assignment
      target: (Identifier "VERSION")
      value: (String {quote=double} content: (StringContent "1.0")))
    member: (Class {class_kind=module}
      name: (Identifier "Inner")
      member: (Method name: (Identifier "helper")))
    member: (Class
      name: (Identifier "Error")
      supertype: (Heritage {heritage_kind=extends} type: (NamedType "StandardError")))
    member: (Class
      name: (Identifier "Base")
      supertype: (Heritage {heritage_kind=extends}
        type: (Call
          callee: (~MemberAccess object: (Identifier "Struct") property: (Identifier "new"))
          argument: (Symbol ":a")
          argument: (Symbol ":b")))
      member: (Call callee: (Identifier "include") argument: (Identifier "Comparable"))
      member: (Call callee: (Identifier "extend") argument: (Identifier "Inner"))
      member: (Call
        callee: (Identifier "attr_accessor")
        argument: (Symbol ":name")
        argument: (Symbol ":size"))
      member: (Call callee: (Identifier "attr_reader") argument: (Symbol ":id"))
      member: (Assignment target: (Identifier "LIMIT") value: (Number "10"))
      member: (Assignment target: (Identifier {binding=class} "@@count") value: (Number "0"))
      member: (Assignment target: (Identifier {binding=instance} "@cache") value: (Map))
      member: (Class {class_kind=singleton}
        receiver: (This "self")
        member: (Call callee: (Identifier "attr_reader") argument: (Symbol ":cache"))
        member: (Method
          name: (Identifier "create")
          parameter: (Parameter {variadic} name: (Identifier "args"))
          body: (Block
            statement: (Call
              callee: (Identifier "new")
              argument: (Argument {argument_kind=spread} value: (Identifier "args")))))
        member: (Identifier "private")
        member: (Method name: (Identifier "secret")))
      member: (Method {modifiers=[static]}
        receiver: (This "self")
        name: (Identifier "build")
        parameter: (~Parameter name: (Identifier "a"))
        body: (Call callee: (Identifier "new") argument: (Identifier "a") argument: (Null "nil")))
      member: (Method {modifiers=[static]} receiver: (Identifier "Base") name: (Identifier "other"))
      member: (Constructor
        name: (Identifier "initialize")
        parameter: (~Parameter name: (Identifier "a"))
        parameter: (Parameter name: (Identifier "b") default_value: (Null "nil"))
        body: (Block
          statement: (Call
            callee: (Super "super")
            argument: (Identifier "a")
            argument: (Identifier "b"))
          statement: (Assignment
            target: (SequencePattern {implicit}
              element: (Identifier {binding=instance} "@a")
              element: (Identifier {binding=instance} "@b"))
            value: (Tuple {implicit} element: (Identifier "a") element: (Identifier "b")))
          statement: (Assignment {assign_op=add}
            target: (Identifier {binding=class} "@@count")
            value: (Number "1"))))
      member: (Method
        name: (Identifier "to_s")
        body: (Block
          statement: (InterpolatedString {quote=double}
            interpolation: (Interpolation value: (Identifier "a"))
            content: (StringContent " ")
            interpolation: (Interpolation value: (Identifier "b")))))
      member: (Call callee: (Identifier "private") argument: (Method name: (Identifier "hidden")))
      member: (Identifier "protected")
      member: (Method
        name: (Identifier "guarded")
        body: (Block
          statement: (Super "super")))
      member: (If
        condition: (Binary {operator=gt}
          left: (Identifier "RUBY_VERSION")
          right: (String {quote=double} content: (StringContent "3")))
        consequence: (Block
          statement: (Method name: (Identifier "modern"))))
      member: (Call
        callee: (~MemberAccess
          object: (List element: (Symbol ":x") element: (Symbol ":y"))
          property: (Identifier "each"))
        block: (Lambda {form=do_block}
          parameter: (~Parameter name: (Identifier "name"))
          body: (Block
            statement: (Call
              callee: (Identifier "define_method")
              argument: (Identifier "name")
              block: (Lambda {form=brace_block}
                body: (Block
                  statement: (Number "1"))))
            statement: (Function name: (Identifier "in_block")))))
      member: (Call
        callee: (Identifier "alias_method")
        argument: (Symbol ":old")
        argument: (Symbol ":to_s"))
      member: (Alias name: (Identifier "text") target: (Identifier "to_s"))
      member: (Delete target: (Identifier "id"))
      member: (Identifier "private")
      member: (Call callee: (Identifier "attr_writer") argument: (Symbol ":inner"))
      member: (Empty)))
  statement: (Class
    qualifier: (Identifier "Outer")
    qualifier: (Identifier "Inner")
    name: (Identifier "Deep")
    supertype: (Heritage {heritage_kind=extends}
      type: (NamedType qualifier: (Identifier "Outer") name: (Identifier "Base")))
    member: (Constructor
      name: (Identifier "initialize")
      body: (Assignment target: (Identifier {binding=instance} "@x") value: (Number "1"))))
  statement: (Class
    name: (Identifier "Global")
    supertype: (Heritage {heritage_kind=extends} type: (NamedType name: (Identifier "Object"))))
  statement: (Class {class_kind=singleton}
    receiver: (Identifier "object")
    member: (Method name: (Identifier "only_here")))
  statement: (Class {class_kind=singleton}
    receiver: (This "self")
    member: (This "self"))
  statement: (Class name: (Identifier "Empty"))
  statement: (Class {class_kind=module} name: (Identifier "M"))
  statement: (Assignment
    target: (Identifier "Anonymous")
    value: (Call
      callee: (~MemberAccess object: (Identifier "Class") property: (Identifier "new"))
      argument: (Identifier "Base")
      block: (Lambda {form=do_block}
        body: (Block
          statement: (Function name: (Identifier "initialize"))
          statement: (Function name: (Identifier "method"))))))
  statement: (Assignment
    target: (Identifier "Point")
    value: (Call
      callee: (~MemberAccess object: (Identifier "Struct") property: (Identifier "new"))
      argument: (Symbol ":x")
      argument: (Symbol ":y")
      block: (Lambda {form=do_block}
        body: (Block
          statement: (Function {callable_kind=operator}
            name: (Identifier)
            parameter: (~Parameter name: (Identifier "other"))
            body: (Call
              callee: (~MemberAccess object: (Identifier "Point") property: (Identifier "new"))
              argument: (Binary {operator=add}
                left: (Identifier "x")
                right: (Call
                  callee: (~MemberAccess object: (Identifier "other") property: (Identifier "x"))))
              argument: (Binary {operator=add}
                left: (Identifier "y")
                right: (Call
                  callee: (~MemberAccess object: (Identifier "other") property: (Identifier "y"))))))))))
  statement: (Class
    name: (Identifier "Dynamic")
    supertype: (Heritage {heritage_kind=extends}
      type: (Call
        callee: (~MemberAccess object: (Identifier "Class") property: (Identifier "new"))
        block: (Lambda {form=brace_block}
          body: (Block
            statement: (Function name: (Identifier "a")))))))
  statement: (Class
    name: (Identifier "Guarded")
    member: (Try
      body: (~Block
        statement: (Method name: (Identifier "fine")))
      handler: (Catch
        exception: (NamedType "NameError")
        name: (Identifier "e")
        body: (Block
          statement: (Call callee: (Identifier "warn") argument: (Identifier "e"))))
      finalizer: (Block
        statement: (Identifier "done"))))
  statement: (ScopedBlock {scope_kind=begin_block}
    statement: (Identifier "setup"))
  statement: (ScopedBlock {scope_kind=end_block}
    statement: (Identifier "teardown")
    statement: (Identifier "finish")))
